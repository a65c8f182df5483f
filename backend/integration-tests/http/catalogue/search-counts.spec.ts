import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { MOST_QUERIES_A_DAY, SEARCH_COUNTS_KEPT_DAYS, SearchCounts } from "@ocop/shared/search-count"
import forgetSearches from "../../../src/jobs/forget-searches"
import { backendTests } from "../../backend-tests"
import { operator } from "../../fixtures/operator"
import { openShop, required } from "../../fixtures/shop"

type Counted = {
  query: string
  searches?: number
  without_result?: number
  clicks?: number
  click_position_sum?: number
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let key: string
    let staff: Record<string, string>

    beforeAll(async () => {
      key = (await openShop(getContainer())).publishable_key
      staff = (await operator(api, getContainer())).headers
    })
    beforeEach(() => run("truncate search_count"))

    const run = <Row>(sql: string, values: string[] = []) =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Row[] }>(sql, values)

    async function tell(rows: Counted[], secret: string | null = required(process.env["STOREFRONT_SECRET"])) {
      const zero = { searches: 0, without_result: 0, clicks: 0, click_position_sum: 0 }
      const headers = { "x-publishable-api-key": key, ...(secret === null ? {} : { "x-storefront-secret": secret }) }
      const body = { rows: rows.map((row) => ({ ...zero, ...row })) }
      return (await api.post("/store/searches", body, { headers, validateStatus: () => true })).status
    }

    const read = async (days = 7) =>
      SearchCounts.parse((await api.get(`/admin/search-counts?days=${days}`, { headers: staff })).data)

    it("takes counts from the storefront only, and only what may be kept", async () => {
      const rows = [{ query: "banh pia", searches: 5 }]
      expect([await tell(rows, null), await tell(rows, "x".repeat(32))]).toEqual([403, 403])
      for (const query of ["", "goi 0912 345 678", "a".repeat(61)])
        expect(await tell([{ query, searches: 5 }])).toBe(400)
      expect((await read()).all.searches).toBe(0)
      expect((await api.get("/admin/search-counts", { validateStatus: () => true })).status).toBe(401)
    })

    it("adds up what comes in, and shows by its words only what was searched for often", async () => {
      await tell([
        { query: "banh pia", searches: 2, clicks: 1, click_position_sum: 4 },
        { query: "sau rieng", searches: 2, without_result: 2 },
        { query: "keo ong gia", searches: 3, without_result: 3 },
      ])
      expect(
        await tell([
          { query: "banh pia", searches: 1 },
          { query: "banh pia", searches: 1, clicks: 1, click_position_sum: 1 },
        ]),
      ).toBe(200)
      // Chosen from a list that nobody searched for: of a page that stayed open overnight, or made up.
      await tell([{ query: "bia dat", clicks: 9, click_position_sum: 9 }])
      const nothing = { query: "keo ong gia", searches: 3, without_result: 3, clicks: 0, mean_position: null }
      expect(await read()).toEqual({
        days: 7,
        may_change: true,
        all: { searches: 9, without_result: 5, clicks: 2 },
        top: [{ query: "banh pia", searches: 4, without_result: 0, clicks: 2, mean_position: 2.5 }, nothing],
        without_result: [nothing],
        others: { searches: 2, without_result: 2, clicks: 0 },
      })
      const { data: file } = await api.get("/admin/exports/search-counts?format=csv&days=30", { headers: staff })
      expect(file).toContain("banh pia")
      expect(file).toContain("Khác")
      expect(file).not.toContain("sau rieng")
    })

    it("sums the days that are asked for, and forgets what is a year old", async () => {
      const today = todayInVietnam(new Date())
      const ages = [6, 7, 29, 30, 89, 90, SEARCH_COUNTS_KEPT_DAYS, SEARCH_COUNTS_KEPT_DAYS + 1]
      for (const age of ages) {
        await run("insert into search_count values (?::date, 'banh pia', 3, 0, 0, 0)", [addDays(today, -age)])
      }
      const seen = async (days: number) => (await read(days)).all.searches
      expect([await seen(7), await seen(30), await seen(90), await seen(8000)]).toEqual([3, 9, 15, 3])
      await forgetSearches(getContainer())
      const { rows } = await run<{ age: number }>("select ?::date - day as age from search_count order by 1", [today])
      expect(rows.map(({ age }) => age)).toEqual(ages.slice(0, -1))
    })

    it("takes no new queries once a day has very many, and still counts the known ones", async () => {
      const today = todayInVietnam(new Date())
      const fill = `insert into search_count select ?::date, 'mon ' || n, 1, 0, 0, 0 from generate_series(1, ${MOST_QUERIES_A_DAY}) n`
      await run(fill, [today])
      await tell([
        { query: "mon 1", searches: 4 },
        { query: "mon moi", searches: 4 },
      ])
      const { top, all } = await read()
      expect(top.map(({ query, searches }) => [query, searches])).toEqual([["mon 1", 5]])
      expect(all.searches).toBe(MOST_QUERIES_A_DAY + 4)
    })
  },
})
