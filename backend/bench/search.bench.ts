import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import { CatalogueDocument } from "@ocop/shared/catalogue"
import type { RelevanceQuery } from "./relevance/score.mjs"
import { backendTests } from "../integration-tests/backend-tests"
import { startBackend } from "../integration-tests/fixtures/backend-process"
import { sharedFixture } from "../integration-tests/fixtures/kept"
import { visitor } from "../integration-tests/fixtures/market"
import { required } from "../integration-tests/fixtures/shop"
import { randomFrom, strangeString } from "../integration-tests/fixtures/strange-strings"
import seed from "../src/scripts/seed"
import { copyDocument } from "../src/scripts/seed/synthetic/copy-document"
import { toProductIndexDocuments, type ProductIndexDocument } from "../src/search/product-documents"
import { openEngines, type Engine } from "./search/engines"
import { measureFreshness } from "./search/freshness"
import { timesOf, type Times } from "./search/times"

const QUERIES: RelevanceQuery[] = JSON.parse(readFileSync(join(__dirname, "relevance/queries.json"), "utf8"))
const SIZES = required(process.env["SEARCH_SIZES"]).split(" ").map(Number)
const BATCH = 2_000
/** More than these are made of them in the database, as to write them takes the stock search an hour. */
const MOST_WRITTEN = 20_000
/** As the shop's copies: so many copies of each maker's goods before a new copy of the maker begins. */
const COPIES_PER_MAKER = 10
const STRANGE = 2_000
/** In a catalogue that is so large they take long. */
const STRANGE_OF_LARGE = 500
const SLOWEST = 3
/** The stock search reads every document for a typo, once for the hits and once for each facet. */
const STOCK_ASKED = { few: 3, some: 12, large: 100_000, middle: 10_000 }

const FACETS = ["star", "commune", "standards", "group"]
/** What a shopper has ticked: in stock, with a star, not too dear. */
const FILTERS: SearchTypes.SearchFilters = {
  $and: [{ withdrawn: false }, { in_stock: true }, { star: { $in: [3, 4, 5] } }, { price_from: { $lte: 500_000 } }],
}
const MODES: { mode: string; filters: SearchTypes.SearchFilters; search_options: SearchTypes.SearchOptions }[] = [
  { mode: "plain", filters: {}, search_options: {} },
  { mode: "with typos", filters: {}, search_options: { typo_tolerance: true } },
  {
    mode: "with typos and facets",
    filters: FILTERS,
    search_options: { typo_tolerance: true, facets: FACETS.map((field) => ({ field, type: "value", limit: 1000 })) },
  },
]

type Size = {
  documents: number
  /** Documents a second; none where those that were written before were copied in the database. */
  written: Record<Engine["name"], number> | null
  modes: { mode: string; ours: Times; stock: Times }[]
  pages: { page: string; times: Times; slowest: { what: string; ms: number }[] }[]
}

backendTests({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let originals: ProductIndexDocument[]
    let engines: Engine[]
    let key: string
    let knex: Knex
    let present = 0
    const sizes: Size[] = []
    let shown: { what: string; times: Times }[] = []

    beforeAll(async () => {
      const container = getContainer()
      await sharedFixture(container, "seed", async () => {
        await seed({ container, args: [] })
        return null
      })
      originals = await toProductIndexDocuments(container.resolve(ContainerRegistrationKeys.QUERY))
      knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      engines = await openEngines(knex)
      const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      key = required(keys[0]).token
    }, 1_800_000)

    afterAll(() => writeFileSync(required(process.env["REPORT_FILE"]), JSON.stringify({ sizes, shown })))

    it("answers", async () => {
      for (const documents of SIZES) sizes.push(await measure(documents))
    })

    it("shows what has changed", async () => {
      const goods = required(originals.find(({ star, in_stock }) => star > 0 && in_stock))
      const backend = await startBackend({ databaseUrl: required(dbConfig.clientUrl) })
      let asked = 0
      try {
        shown = await measureFreshness({
          db: knex,
          goods,
          isListed: async (query) => {
            asked += 1
            const address = `10.1.${(asked >> 8) & 255}.${asked & 255}`
            const answer = await fetch(`${backend.url}/store/catalogue?${query}`, { headers: headersOf(address) })
            return CatalogueDocument.parse(await answer.json()).cards.some(({ handle }) => handle === goods.handle)
          },
        })
      } finally {
        await backend.stop()
      }
      tell("shown", shown)
    })

    async function measure(documents: number): Promise<Size> {
      const written = await fill(documents)
      const modes = []
      for (const { mode, ...options } of MODES) {
        const times: Partial<Record<Engine["name"], Times>> = {}
        for (const engine of engines) times[engine.name] = await ask(engine, options, documents)
        modes.push({ mode, ours: required(times.ours), stock: required(times.stock) })
        tell(documents, mode, times)
      }
      const size = { documents, written, modes, pages: await askPages(documents) }
      tell(documents, "pages", size.pages)
      return size
    }

    function tell(...what: unknown[]): void {
      process.stdout.write(
        `${what.map((each) => (typeof each === "object" ? JSON.stringify(each) : each)).join(" ")}\n`,
      )
    }

    /** Documents a second that each engine writes, from what is present up to a number. */
    async function fill(documents: number): Promise<Size["written"]> {
      const seconds = { ours: 0, stock: 0 }
      const begin = present
      const last = Math.min(documents, MOST_WRITTEN)
      for (; present < last; present = Math.min(present + BATCH, last)) {
        const batch = Array.from({ length: Math.min(BATCH, last - present) }, (_, i) => documentOf(present + i))
        for (const { name, write } of engines) {
          const began = performance.now()
          await write(batch)
          seconds[name] += (performance.now() - began) / 1000
        }
      }
      if (documents > present) for (const { grow } of engines) await grow(documents)
      for (const { table } of engines) await knex.raw(`vacuum analyze "${table}"`)
      const written = last - begin
      return written > 0 ? { ours: written / seconds.ours, stock: written / seconds.stock } : null
    }

    /** The goods of the seed, and after them copies as the shop makes them: "Bánh in số 12". */
    function documentOf(index: number): ProductIndexDocument {
      const original = required(originals[index % originals.length])
      const number = Math.floor(index / originals.length)
      if (number === 0) return original
      const maker_number = Math.floor((number - 1) / COPIES_PER_MAKER) + 1
      const { handle, name }: { handle: string; name: string } = JSON.parse(original.maker_link)
      return copyDocument(
        original,
        { old_id: original.id, suffix: `C${number}`, maker_suffix: `M${maker_number}`, number },
        { handle: `${handle}-${maker_number}`, name: `${name} số ${maker_number}` },
      )
    }

    /** One search at a time, of queries of all classes. */
    async function ask(
      engine: Engine,
      { filters, search_options }: Omit<(typeof MODES)[number], "mode">,
      documents: number,
    ): Promise<Times> {
      const isStockTypo = engine.name === "stock" && search_options.typo_tolerance === true
      const count = !isStockTypo || documents < STOCK_ASKED.middle ? QUERIES.length : stockCount(documents)
      const asked = mixed(QUERIES).slice(0, count)
      const one = ({ q }: RelevanceQuery) => engine.search({ q, filters, search_options, pagination: { take: 24 } })
      for (const query of asked.slice(0, isStockTypo ? 1 : 3)) await one(query)
      const times = []
      for (const query of asked) {
        const began = performance.now()
        await one(query)
        times.push(performance.now() - began)
      }
      return timesOf(times)
    }

    const headersOf = (address: string) => ({
      "x-publishable-api-key": key,
      "x-client-address": address,
      "x-storefront-secret": required(process.env["STOREFRONT_SECRET"]),
    })

    async function askPages(documents: number): Promise<Size["pages"]> {
      const words = mixed(QUERIES).map(({ q }) => q)
      const random = randomFrom(20_261_127)
      const count = documents < STOCK_ASKED.large ? STRANGE : STRANGE_OF_LARGE
      const strange = Array.from({ length: count }, () => strangeString(random))
      const list = (q: string, others = "") => `/catalogue?${new URLSearchParams({ q })}${others}`
      return [
        await askPage("list page", documents, words, (q) => list(q)),
        await askPage("list page, filters", documents, words, (q) =>
          list(q, "&sao=3&sao=4&sao=5&con_hang=1&gia_den=500000"),
        ),
        await askPage("suggestions", documents, words, (q) => `/suggestions?${new URLSearchParams({ q })}`),
        await askPage("strange strings", documents, strange, (q) => list(q, "&con_hang=1")),
      ]
    }

    async function askPage(
      page: string,
      documents: number,
      words: readonly string[],
      pathOf: (q: string) => string,
    ): Promise<Size["pages"][number]> {
      const asked = []
      for (const [index, q] of words.entries()) {
        const get = visitor(api, key, headersOf(`10.0.${index >> 8}.${index & 255}`))
        const began = performance.now()
        const { status } = await get(pathOf(q))
        asked.push({ what: `${status} ${JSON.stringify(q.slice(0, 80))}`, ms: performance.now() - began })
        if (status >= 500 || status === 429)
          throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${page} of ${documents}: ${status} for ${q}`)
      }
      return {
        page,
        times: timesOf(asked.map(({ ms }) => ms)),
        slowest: asked.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST),
      }
    }
  },
})

const stockCount = (documents: number) => (documents < STOCK_ASKED.large ? STOCK_ASKED.some : STOCK_ASKED.few)

/** In an order in which the classes are mixed, the same in every run. */
function mixed<T>(values: readonly T[]): T[] {
  const step = 101
  return Array.from({ length: values.length }, (_, i) => required(values[(i * step) % values.length]))
}
