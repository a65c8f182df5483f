import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import {
  MOST_QUERIES_A_DAY,
  SEARCH_COUNTS_KEPT_DAYS,
  SearchCounts,
  type CountedSearch,
} from "@ocop/shared/search-count"
import forgetSearches from "../../../src/jobs/forget-searches"
import { LIMITS } from "../../../src/modules/rate-limit/limits"
import { backendTests } from "../../backend-tests"
import { operator } from "../../fixtures/operator"
import { openShop, required } from "../../fixtures/shop"

type Counted = Partial<CountedSearch> & { query: string }

/** Rows of so many visitors who searched for the same. */
function searchedBy(visitors: number, row: Counted): Counted[] {
  return Array.from({ length: visitors }, (_, n) => ({ visitor: visitor(n), searched: true, ...row }))
}

const visitor = (n: number) => `v${String(n).padStart(21, "0")}`

const NONE_BESIDE = { maker_clicks: 0, commune_clicks: 0, point_clicks: 0 }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let key: string
    let staff: Record<string, string>

    beforeAll(async () => {
      key = (await openShop(getContainer())).publishable_key
      staff = (await operator(api, getContainer())).headers
    })
    beforeEach(() => run("truncate search_count, search_seen, rate_limit"))

    const run = <Row>(sql: string, values: string[] = []) =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Row[] }>(sql, values)

    async function tell(rows: Counted[], secret: string | null = required(process.env["STOREFRONT_SECRET"])) {
      const nothing = { visitor: visitor(0), searched: false, without_result: false, opened: {} }
      const headers = { "x-publishable-api-key": key, ...(secret === null ? {} : { "x-storefront-secret": secret }) }
      const body = { rows: rows.map((row) => ({ ...nothing, ...row })) }
      return (await api.post("/store/searches", body, { headers, validateStatus: () => true })).status
    }

    const read = async (days = 7) =>
      SearchCounts.parse((await api.get(`/admin/search-counts?days=${days}`, { headers: staff })).data)

    it("takes counts from the storefront only, and only what may be kept", async () => {
      const rows = searchedBy(5, { query: "banh pia" })
      expect([await tell(rows, null), await tell(rows, "x".repeat(32))]).toEqual([403, 403])
      for (const query of ["", "goi 0912 345 678", "a".repeat(61)])
        expect(await tell([{ query, searched: true }])).toBe(400)
      for (const wrong of [{ visitor: "203.0.113.7" }, { opened: { shelf: 1 } }, { opened: { maker: 0 } }]) {
        expect(await tell([{ query: "banh pia", searched: true, ...wrong }])).toBe(400)
      }
      expect((await read()).all.searches).toBe(0)
      expect((await api.get("/admin/search-counts", { validateStatus: () => true })).status).toBe(401)
    })

    it("adds up what comes in, and shows by its words only what was searched for often", async () => {
      const known = { query: "banh pia" }
      await tell([
        ...searchedBy(2, known),
        ...searchedBy(2, { query: "sau rieng", without_result: true }),
        ...searchedBy(3, { query: "keo ong gia", without_result: true }),
        { ...known, visitor: visitor(0), opened: { product: 4, maker: 1 } },
      ])
      expect(
        await tell([
          { ...known, visitor: visitor(7), searched: true, opened: { product: 1, commune: 2 } },
          { ...known, visitor: visitor(8), searched: true, opened: { point: 1 } },
        ]),
      ).toBe(200)
      // Chosen from a list that nobody searched for: of a page that stayed open overnight, or made up.
      await tell([{ query: "bia dat", opened: { product: 9, maker: 1 } }])
      const nothing = { query: "keo ong gia", searches: 3, without_result: 3, clicks: 0, mean_position: null }
      const beside = { maker_clicks: 1, commune_clicks: 1, point_clicks: 1 }
      expect(await read()).toEqual({
        days: 7,
        may_change: true,
        all: { searches: 9, without_result: 5, clicks: 2, ...beside },
        top: [
          { query: "banh pia", searches: 4, without_result: 0, clicks: 2, mean_position: 2.5, ...beside },
          { ...nothing, ...NONE_BESIDE },
        ],
        without_result: [{ ...nothing, ...NONE_BESIDE }],
        others: { searches: 2, without_result: 2, clicks: 0, ...NONE_BESIDE },
      })
      const { data: file } = await api.get("/admin/exports/search-counts?format=csv&days=30", { headers: staff })
      expect(file).toContain("banh pia")
      expect(file).toContain("Khác")
      expect(file).not.toContain("sau rieng")
    })

    it("counts a visitor once a day for the same words and kind of result, whatever is told again", async () => {
      const again = { query: "loa keo", searched: true, opened: { maker: 1 } }
      await tell([...Array<Counted>(9).fill(again)])
      await tell([...searchedBy(3, { query: "banh pia" }), again])
      await Promise.all([tell([again]), tell([again])])
      const { top, all } = await read()
      expect(top.map(({ query, searches }) => [query, searches])).toEqual([["banh pia", 3]])
      expect(all).toMatchObject({ searches: 4, maker_clicks: 1 })
    })

    it("tells nobody which words one visitor searched for, and forgets with the day whom it has counted", async () => {
      await tell([
        { query: "banh pia", searched: true },
        { query: "sau rieng", searched: true },
      ])
      const { rows } = await run<{ id: string }>("select * from search_seen")
      expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
      expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${visitor(0)}|banh|rieng`))
      await forgetSearches(getContainer())
      expect((await run("select 1 from search_seen")).rows).toHaveLength(2)
      await run("update search_seen set day = day - 1")
      await forgetSearches(getContainer())
      expect((await run("select 1 from search_seen")).rows).toEqual([])
      expect((await read()).all.searches).toBe(2)
    })

    it("leaves out what a script searches for beyond what one visitor may, and counts everybody else", async () => {
      const words = (from: number, count: number): Counted[] =>
        Array.from({ length: count }, (_, n) => ({ query: `mon la ${from + n}`, searched: true }))
      const { requests } = LIMITS["counted-search"]
      await tell(words(0, requests))
      expect((await read()).all.searches).toBe(requests)
      await tell([...words(requests, 50), ...searchedBy(4, { query: "banh pia" }).slice(1)])
      expect(await read()).toMatchObject({
        all: { searches: requests + 3 },
        top: [{ query: "banh pia", searches: 3 }],
      })
    })

    it("sums the days that are asked for, and forgets what is a year old", async () => {
      const today = todayInVietnam(new Date())
      const ages = [6, 7, 29, 30, 89, 90, SEARCH_COUNTS_KEPT_DAYS, SEARCH_COUNTS_KEPT_DAYS + 1]
      for (const age of ages) {
        await run("insert into search_count values (?::date, 'banh pia', 3, 0, 0, 0, 0, 0, 0)", [addDays(today, -age)])
      }
      const seen = async (days: number) => (await read(days)).all.searches
      expect([await seen(7), await seen(30), await seen(90), await seen(8000)]).toEqual([3, 9, 15, 3])
      await forgetSearches(getContainer())
      const { rows } = await run<{ age: number }>("select ?::date - day as age from search_count order by 1", [today])
      expect(rows.map(({ age }) => age)).toEqual(ages.slice(0, -1))
    })

    it("takes no new queries once a day has very many, and still counts the known ones", async () => {
      const today = todayInVietnam(new Date())
      const fill = `insert into search_count select ?::date, 'mon ' || n, 1, 0, 0, 0, 0, 0, 0 from generate_series(1, ${MOST_QUERIES_A_DAY}) n`
      await run(fill, [today])
      await tell([...searchedBy(4, { query: "mon 1" }), ...searchedBy(4, { query: "mon moi" })])
      const { top, all } = await read()
      expect(top.map(({ query, searches }) => [query, searches])).toEqual([["mon 1", 5]])
      expect(all.searches).toBe(MOST_QUERIES_A_DAY + 4)
    })
  },
})
