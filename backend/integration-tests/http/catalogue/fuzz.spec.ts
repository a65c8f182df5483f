import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CatalogueDocument } from "@ocop/shared/catalogue"
import { backendTests } from "../../backend-tests"
import { openMarket, visitor } from "../../fixtures/market"
import { randomFrom, strangeString } from "../../fixtures/strange-strings"

/** `SEARCH_FUZZ=20000` asks so many, one after the other, and prints how long they took; by itself the suite asks some. */
const STRINGS = Number(process.env["SEARCH_FUZZ"] ?? 500)
const FROM_ONE_ADDRESS = 20
const AT_ONCE = process.env["SEARCH_FUZZ"] === undefined ? 10 : 1
const TOLD_EVERY = 2_000
const SLOWEST = 8

/** What a list is asked by. */
const FIELDS = [
  ...["q", "dung", "sao", "xa", "cn", "nhom", "bo", "tinh", "loai", "gia_tu", "gia_den", "con_hang", "sx", "trang"],
]
/** Addresses as people have them, to which something strange is added. */
const USUAL = ["q=banh%20pia", "q=banhpia&con_hang=1&sx=gia", "sao=4&sao=5&sx=moi", "nhom=banh-keo&gia_den=100k", ""]

/** No answer but these: found, refused with a reason, no such page, and an address that is too long to be read. */
const ALLOWED = new Set([200, 400, 404, 414, 431])

backendTests({
  testSuite: ({ api, getContainer }) => {
    let key: string

    beforeAll(async () => {
      key = (await openMarket(getContainer())).key
    })

    /** What no string may change: it is only ever a value. */
    async function rowsOf() {
      const { rows } = await getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw<{ rows: object[] }>(
          `select (select count(*) from product) as goods, (select count(*) from search_postgres_index) as indexes,
                  (select count(*) from pg_class) as tables`,
        )
      return rows
    }

    it(`answers ${STRINGS} strings that were never meant as a query, a filter or a sort, and breaks by none`, async () => {
      const random = randomFrom(20_261_127)
      const secret = process.env["STOREFRONT_SECRET"] ?? ""
      const before = await rowsOf()
      const statuses = new Map<number, number>()
      const broken: unknown[] = []
      const asked: Asked[] = []

      async function ask(index: number, text: string) {
        const from = Math.floor(index / FROM_ONE_ADDRESS)
        const get = visitor(api, key, {
          "x-client-address": `10.${(from >> 16) & 255}.${(from >> 8) & 255}.${from & 255}`,
          "x-storefront-secret": secret,
        })
        const { path, what } = addressOf(index, text)
        const began = performance.now()
        const { status, data } = await get(path)
        asked.push({ ms: performance.now() - began, what, text })
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (!ALLOWED.has(status)) broken.push([what, text, status, data])
      }

      for (let start = 0; start < STRINGS; start += AT_ONCE) {
        const some = Array.from(
          { length: Math.min(AT_ONCE, STRINGS - start) },
          (_, i) => [start + i, strangeString(random)] as const,
        )
        await Promise.all(some.map(([index, text]) => ask(index, text)))
        if (AT_ONCE === 1 && asked.length % TOLD_EVERY === 0) tellTimes(asked)
      }
      process.stdout.write(`${STRINGS} strings were answered with ${JSON.stringify([...statuses].toSorted())}\n`)
      expect(broken).toEqual([])
      expect(await rowsOf()).toEqual(before)
      expect(statuses.get(200)).toBeGreaterThan(STRINGS / 3)
      const { data } = await visitor(api, key, { "x-client-address": "192.0.2.1", "x-storefront-secret": secret })(
        "/catalogue?q=banh%20pia",
      )
      expect(CatalogueDocument.parse(data).count).toBeGreaterThan(0)
    }, 3_600_000)
  },
})

type Asked = { ms: number; what: string; text: string }

function tellTimes(asked: readonly Asked[]): void {
  const sorted = asked.toSorted((a, b) => a.ms - b.ms)
  const within = (share: number) => `${Math.round(sorted[Math.floor(sorted.length * share)]?.ms ?? 0)} ms`
  const slowest = sorted
    .slice(-SLOWEST)
    .map(({ ms, what, text }) => `\n  ${Math.round(ms)} ms, ${what}: ${JSON.stringify(text.slice(0, 120))}`)
  process.stdout.write(
    `${asked.length} answers: half within ${within(0.5)}, 99 % within ${within(0.99)}; the slowest${slowest.join("")}\n`,
  )
}

/** A string as the query, as a filter or the order beside what people ask, as two of these, as a name, and as what is typed. */
function addressOf(index: number, text: string): { path: string; what: string } {
  if (index % 5 === 0) return { path: `/suggestions?${new URLSearchParams({ q: text })}`, what: "suggestions" }
  const field = FIELDS[index % FIELDS.length] ?? "q"
  const params = new URLSearchParams(USUAL[index % USUAL.length])
  const kind = index % 4
  if (kind === 0) params.set("q", text)
  else if (kind === 3) params.append(text.slice(0, 40), text)
  else params.append(field, text)
  if (kind === 2) params.append(FIELDS[(index * 7) % FIELDS.length] ?? "sx", text)
  return { path: `/catalogue?${params}`, what: `${kind} ${field}` }
}
