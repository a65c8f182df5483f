import type { SearchTypes } from "@medusajs/framework/types"
import MirroredSearchService from "../../src/providers/search-meilisearch/service"
import { PRODUCT_ORDERS } from "../../src/search/orders"
import { toEnglishWords } from "../../src/search/text-fields"
import { readSynonyms } from "../../src/search/synonyms"
import { openSearchDatabase, type SearchDatabase } from "../fixtures/search-database"
import { asking, goods, goodsIndex } from "../fixtures/search-goods"

const { TEST_MEILISEARCH_HOST: MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env

/** Each engine with the settings that it has in the shop. A server is only tested where one is set. */
const ENGINES = [
  { name: "database", meilisearch: undefined },
  ...(MEILISEARCH_HOST ? [{ name: "meilisearch", meilisearch: { host: MEILISEARCH_HOST } }] : []),
]

const GOODS = [
  goods("pia-sau-rieng", "Bánh pía sầu riêng", { star: 4, star_until: "2027-01-31", star_rank: 4, price_from: 68_000 }),
  goods("pia-chay", "Bánh pía chay", { star: 3, star_until: "2026-01-31", standards: ["halal"], price_from: 56_000 }),
  goods("banh-ong", "Bánh ống", { in_stock: false, stock_rank: 0, price_from: 32_000 }),
  goods("kho-bo", "Khô bò sợi", { group: "kho", set_no: 8, standards: ["vietgap", "halal"], price_from: 159_000 }),
  goods("bo-sap", "Bơ sáp", { group: "trai-cay", set_no: 1, standards: ["vietgap"] }),
  goods("kho-ca", "Cá lóc kho", { group: "kho", set_no: 8 }),
  goods("lac-rang", "Lạc rang tỏi", { about: "Trà Cú" }),
  goods("chieu-lac", "Chiếu lác", { group: "chieu" }),
  goods("gao-st25", "Gạo ST25 túi 5 kg", { group: "gao", months: [11, 12] }),
  goods("lap-xuong", "Lạp xưởng tươi", { star: 5, star_until: "2028-12-31", star_rank: 5 }),
  goods("mut-me", "Mứt me"),
  goods("keo-me", "Kẹo mè"),
  goods("thot-not", "Đường thốt nốt", { places: "huyện Tri Tôn tỉnh An Giang", commune: "", province: "91" }),
  goods("sua-chua", "Sữa chua dê sấy", { name_english: toEnglishWords("Dried goat yoghurt of Ngọc Đào in a box") }),
  goods("quote", `Trà "O'Long"`, { maker: `org_"x'` }),
]

type Asked = Parameters<typeof asking>[1]

describe.each(ENGINES)("the search of goods, answered by: $name", ({ name, meilisearch }) => {
  const index = goodsIndex(`contract_${name}_${process.pid}`)
  let database: SearchDatabase
  let service: MirroredSearchService

  beforeAll(async () => {
    database = await openSearchDatabase()
    service = new MirroredSearchService(
      { manager: database.manager },
      {
        language: "simple",
        orders: PRODUCT_ORDERS,
        synonyms: readSynonyms(),
        ...(meilisearch && {
          meilisearch: {
            ...meilisearch,
            tie_breakers: ["handle"],
            search_timeout_ms: 20_000,
            write_timeout_ms: 60_000,
            ...(MEILISEARCH_API_KEY ? { api_key: MEILISEARCH_API_KEY } : {}),
          },
        }),
      },
    )
    await service.tryServer()
    await service.upsertIndex({ index })
    await service.upsertDocuments({ index: index.physical_name, definition: index, documents: GOODS })
    expect(service.engine()).toEqual({ name, down_since: null })
  })

  afterAll(async () => {
    await service.deleteIndex({ index: index.physical_name })
    // It answered all that was asked to the end.
    expect(service.engine().name).toBe(name)
    service.stop()
    await database.close()
  })

  const find = (asked: Asked) => service.search(asking(index, asked))
  const handles = ({ hits }: SearchTypes.SearchResult) => hits.map(({ id }) => id.replace("prod_", ""))
  const found = async (q: string, asked: Asked = {}) => handles(await find({ q, ...asked })).toSorted()
  const filtered = async (filters: SearchTypes.SearchFilters) => handles(await find({ filters })).toSorted()

  describe("words", () => {
    it.each([
      ["banh pia", ["pia-chay", "pia-sau-rieng"]],
      ["BÁNH PÍA", ["pia-chay", "pia-sau-rieng"]],
      ["Bánh Pía".normalize("NFD"), ["pia-chay", "pia-sau-rieng"]],
      ["pia rieng", ["pia-sau-rieng"]],
      ["lap xuong", ["lap-xuong"]],
      ["duong thot not", ["thot-not"]],
      ["Ðường", ["thot-not"]],
      ["khongcothunay", []],
      ["banh pia ngon", []],
    ])("%s is found with and without marks, all words of it", async (typed, expected) => {
      expect(await found(typed)).toEqual(expected)
    })

    it.each([
      ["bò", ["kho-bo"]],
      ["bơ", ["bo-sap"]],
      ["bo", ["bo-sap", "kho-bo"]],
      ["me", ["keo-me", "mut-me"]],
      ["mè", ["keo-me"]],
      ["khô", ["kho-bo"]],
      ["bánh pia", ["pia-chay", "pia-sau-rieng"]],
    ])("marks that were typed are meant: %s", async (typed, expected) => {
      expect(await found(typed)).toEqual(expected)
    })

    it("marks that nothing has were a slip, whatever is filtered", async () => {
      expect(await found("bánh pìa")).toEqual(["pia-chay", "pia-sau-rieng"])
      expect(await found("bò", { filters: { group: "trai-cay" } })).toEqual([])
    })

    it.each([
      ["đậu phộng", ["lac-rang"]],
      ["dau phong", ["lac-rang"]],
      ["đậu phộng rang", ["lac-rang"]],
      ["lạp sườn", ["lap-xuong"]],
      ["vừng", ["keo-me"]],
    ])("another name for it finds it as it is written: %s", async (typed, expected) => {
      expect(await found(typed)).toEqual(expected)
    })

    it.each([
      ["st25", ["gao-st25"]],
      ["st 25", ["gao-st25"]],
      ["gao 5kg", ["gao-st25"]],
      ["st26", []],
      ["st 2", []],
      ["st", ["gao-st25"]],
    ])("letters and numbers, joined and apart, and never another number: %s", async (typed, expected) => {
      expect(await found(typed)).toEqual(expected)
    })

    it.each([
      ["banh pi", ["pia-chay", "pia-sau-rieng"]],
      ["bá", ["banh-ong", "pia-chay", "pia-sau-rieng"]],
      ["lap xuo", ["lap-xuong"]],
      ["pi banh", []],
    ])("only the last word may be unfinished: %s", async (typed, expected) => {
      expect(await found(typed, { search_options: { match_strategy: "last" } })).toEqual(expected)
      if (expected.length > 0) expect(await found(typed)).toEqual([])
    })

    it("what was typed into a search is words, whatever else stands among them", async () => {
      expect(await found('"banh" -pia')).toEqual(["pia-chay", "pia-sau-rieng"])
      expect(await found("banh*pia:^~")).toEqual(["pia-chay", "pia-sau-rieng"])
      expect(await found("")).toHaveLength(GOODS.length)
    })

    it.each(["!!", "🥭", "%", "٪ –", "\u200b"])("nothing is found by what has no words: %j", async (typed) => {
      expect((await find({ q: typed })).metadata.count).toBe(0)
      expect(await found(typed)).toEqual([])
      expect(await found(typed, { search_options: { match_strategy: "last" } })).toEqual([])
      expect(await found(typed, { search_options: { typo_tolerance: true, count: "none" } })).toEqual([])
    })

    it.each([
      ["yoghurt", ["sua-chua"]],
      ["goat yogurt", ["sua-chua"]],
      ["YOGURT", ["sua-chua"]],
      ["dried goat", ["sua-chua"]],
      ["ngoc dao", ["sua-chua"]],
      ["rice", ["gao-st25"]],
      ["sausage", ["lap-xuong"]],
      ["cakes", ["banh-ong", "pia-chay", "pia-sau-rieng"]],
      ["dried fish", []],
      ["cake in", []],
      ["in", []],
    ])("%s in English is found by an English name, or by what it is in Vietnamese", async (typed, expected) => {
      expect(await found(typed)).toEqual(expected)
    })

    it("an English name goes on in what is typed last", async () => {
      expect(await found("yogh", { search_options: { match_strategy: "last" } })).toEqual(["sua-chua"])
    })

    it("a name in Vietnamese counts for more than one in English", async () => {
      await write([goods("non-la", "Nón lá", { name_english: "palm leaf hat" }), goods("hat-sen", "Hạt sen")])
      expect(handles(await find({ q: "hat", filters: { handle: ["non-la", "hat-sen"] } }))).toEqual([
        "hat-sen",
        "non-la",
      ])
      expect(await found("hạt", { filters: { handle: ["non-la", "hat-sen"] } })).toEqual(["hat-sen"])
      await remove(["non-la", "hat-sen"])
    })

    it("old places are found", async () => {
      expect(await found("tri ton")).toEqual(["thot-not"])
      expect(await found("an giang")).toEqual(["thot-not"])
    })

    it("a name counts for more than what stands about a thing", async () => {
      await write([goods("nem", "Nem chua", { about: "Có tỏi" }), goods("toi", "Tỏi đen")])
      const [first] = handles(await find({ q: "tỏi", filters: { handle: ["nem", "toi"] } }))
      expect(first).toBe("toi")
      await remove(["nem", "toi"])
    })
  })

  describe("slips", () => {
    const meant = async (q: string, search_options = {}) => {
      const result = await find({ q, search_options: { typo_tolerance: true, count: "none", ...search_options } })
      return { handles: handles(result).toSorted(), query: result.metadata.query }
    }

    it.each([
      ["banh piaa", "banh pia", ["pia-chay", "pia-sau-rieng"]],
      ["lap suong", "lap xuong", ["lap-xuong"]],
      ["banhs pias", "bánh pía", ["pia-chay", "pia-sau-rieng"]],
      ["banhpia", "banh pia", ["pia-chay", "pia-sau-rieng"]],
    ])("%s is taken for %s", async (typed, query, expected) => {
      expect(await meant(typed)).toEqual({ query, handles: expected })
    })

    it("what finds something is taken as it is", async () => {
      expect(await meant("banh pia")).toEqual({ query: "banh pia", handles: ["pia-chay", "pia-sau-rieng"] })
    })

    it("a plain search forgives none: whoever wants exactly that gets nothing else", async () => {
      for (const typed of ["banh piaa", "lap suong", "thot nott", "sau rieg"]) expect(await found(typed)).toEqual([])
    })

    it("finds names that come near, the nearest first", async () => {
      const { hits } = await find({
        q: "banh pia sau rienng",
        search_options: { typo_tolerance: true, attributes_to_search_on: ["name_folded"], count: "none" },
        pagination: { take: 5 },
      })
      expect(hits[0]?.document["name"]).toBe("Bánh pía sầu riêng")
    })
  })

  describe("filters", () => {
    it.each<[SearchTypes.SearchFilters, string[]]>([
      [{ group: "kho" }, ["kho-bo", "kho-ca"]],
      [{ group: { $in: ["kho", "gao"] } }, ["gao-st25", "kho-bo", "kho-ca"]],
      [{ set_no: 8, in_stock: true }, ["kho-bo", "kho-ca"]],
      [{ in_stock: false }, ["banh-ong"]],
      [{ standards: { $overlaps: ["vietgap"] } }, ["bo-sap", "kho-bo"]],
      [{ standards: { $contains: ["vietgap", "halal"] } }, ["kho-bo"]],
      [{ months: { $overlaps: [12, 1] } }, ["gao-st25"]],
      [{ star: { $gte: 4 } }, ["lap-xuong", "pia-sau-rieng"]],
      [{ star: { $gt: 3, $lt: 5 } }, ["pia-sau-rieng"]],
      [{ star_until: { $gte: "2026-11-28" } }, ["lap-xuong", "pia-sau-rieng"]],
      [{ star: 3, star_until: { $lt: "2026-11-28" } }, ["pia-chay"]],
      [{ commune: "" }, ["thot-not"]],
      [{ $or: [{ group: "gao" }, { province: "91" }] }, ["gao-st25", "thot-not"]],
      [{ $and: [{ group: "kho" }, { $not: { standards: { $overlaps: ["halal"] } } }] }, ["kho-ca"]],
      [{ handle: { $prefix: "pia-" } }, ["pia-chay", "pia-sau-rieng"]],
      [{ group: { $in: [] } }, []],
    ])("%j", async (filters, expected) => {
      expect(await filtered(filters)).toEqual(expected)
    })

    it("leaves out by $ne, $nin and $not also what has no value", async () => {
      const rest = GOODS.length - 2
      for (const filters of [{ group: { $nin: ["kho"] } }, { group: { $ne: "kho" } }, { $not: { group: "kho" } }]) {
        expect(await filtered(filters)).toHaveLength(rest)
      }
      expect(await filtered({ star_until: { $lt: "2026-11-28" } })).toHaveLength(GOODS.length - 2)
      expect(await filtered({ standards: { $ne: "halal" } })).toHaveLength(GOODS.length - 2)
    })

    it("a value is a value, whatever stands in it", async () => {
      expect(await filtered({ maker: `org_"x'` })).toEqual(["quote"])
      for (const value of [
        `x" OR id EXISTS OR id = "`,
        "x' OR id EXISTS OR id = '",
        '"] OR id EXISTS',
        "a\\",
        `\\"'`,
      ]) {
        expect([value, await filtered({ maker: value })]).toEqual([value, []])
      }
    })

    it("a field that is no filter is refused", async () => {
      await expect(find({ filters: { stored: "x" } })).rejects.toThrow()
      await expect(find({ filters: { "id = 1 OR id": "x" } })).rejects.toThrow()
    })
  })

  describe("order and pages", () => {
    it("sorts by values, then by how well the words fit, then by the handle", async () => {
      const order = { stock_rank: "DESC", _score: "DESC", handle: "ASC" } as const
      const result = await find({ q: "banh", pagination: { order } })
      expect(handles(result)).toHaveLength(3)
      expect(handles(result).at(-1)).toBe("banh-ong")
      const priced = await find({ q: "banh", pagination: { order: { price_from: "ASC", handle: "ASC" } } })
      expect(handles(priced)).toEqual(["banh-ong", "pia-chay", "pia-sau-rieng"])
      const starred = await find({
        pagination: { order: { star_rank: "DESC", _score: "DESC", handle: "ASC" }, take: 3 },
      })
      expect(handles(starred)).toEqual(["lap-xuong", "pia-sau-rieng", "banh-ong"])
    })

    it("what ends without a value comes last", async () => {
      const { hits } = await find({ pagination: { order: { star_from: "DESC", handle: "ASC" }, take: 100 } })
      expect(hits).toHaveLength(GOODS.length)
    })

    it("reads every page once, and any window, with how many there are in all", async () => {
      const read = async (skip: number, take: number) => {
        const result = await find({ pagination: { skip, take, order: { handle: "ASC" } } })
        expect(result.metadata).toMatchObject({ skip, take, count: GOODS.length })
        return handles(result)
      }
      const all = await read(0, 100)
      expect([...(await read(0, 5)), ...(await read(5, 5)), ...(await read(10, 5))]).toEqual(all)
      expect(await read(3, 5)).toEqual(all.slice(3, 8))
      expect(await read(0, 0)).toEqual([])
      expect(await read(100, 5)).toEqual([])
    })

    it("gives the fields that are asked for, and a score where it is wanted", async () => {
      const { hits } = await find({
        q: "bánh ống",
        attributes_to_retrieve: ["id", "stored"],
        search_options: { include_score: true, count: "none" },
      })
      expect(hits).toEqual([
        {
          id: "prod_banh-ong",
          score: expect.any(Number),
          document: { id: "prod_banh-ong", stored: '{"handle":"banh-ong"}' },
        },
      ])
      expect(hits[0]?.score).toBeGreaterThan(0)
    })
  })

  describe("many searches at once", () => {
    const counting = (filters: SearchTypes.SearchFilters, q?: string) =>
      asking(index, {
        ...(q === undefined ? {} : { q }),
        filters,
        attributes_to_retrieve: ["id"],
        pagination: { take: 0 },
        search_options: { facets: ["group", { field: "standards", type: "value" as const, limit: 1000 }] },
      })

    it("counts each under its own filters, by the words they share", async () => {
      const [page, all, kho, none] = await service.searchMany([
        asking(index, { q: "khô", pagination: { take: 1 } }),
        counting({}),
        counting({ group: "kho" }),
        counting({ group: "kho" }, "bánh"),
      ])
      expect(page?.metadata.count).toBe(1)
      expect(all?.metadata.count).toBe(GOODS.length)
      expect(all?.facets?.["standards"]).toEqual({
        type: "value",
        values: [
          { value: "halal", count: 2 },
          { value: "vietgap", count: 2 },
        ],
      })
      expect(kho?.facets?.["group"]).toEqual({ type: "value", values: [{ value: "kho", count: 2 }] })
      expect([none?.metadata.count, none?.facets?.["group"]]).toEqual([0, { type: "value", values: [] }])
    })

    it("counts numbers under their names", async () => {
      const facets = [{ field: "set_no", type: "value" as const, limit: 10 }]
      const { facets: counted } = await find({ filters: { group: ["kho", "trai-cay"] }, search_options: { facets } })
      expect(counted?.["set_no"]).toEqual({
        type: "value",
        values: [
          { value: "8", count: 2 },
          { value: "1", count: 1 },
        ],
      })
    })

    it("gives no more values than are wanted", async () => {
      const facets = [{ field: "group", type: "value" as const, limit: 1 }]
      const { facets: counted } = await find({ search_options: { facets } })
      expect(counted?.["group"]).toMatchObject({ values: [{ value: "banh" }] })
    })
  })

  describe("writing", () => {
    it("is seen at once: new, changed, taken out by what it is and by a filter", async () => {
      await write([goods("hanh-tim", "Hành tím", { group: "rau" }), goods("toi-co", "Tỏi cô đơn", { group: "rau" })])
      expect(await filtered({ group: "rau" })).toEqual(["hanh-tim", "toi-co"])
      await write([goods("hanh-tim", "Hành phi", { group: "rau" })])
      expect([await found("hành tím"), await found("hành phi")]).toEqual([[], ["hanh-tim"]])
      await remove(["hanh-tim"])
      expect(await filtered({ group: "rau" })).toEqual(["toi-co"])
      await service.deleteDocuments({ index: index.physical_name, filters: { group: "rau" } })
      expect(await filtered({ group: "rau" })).toEqual([])
    })

    it("another version is filled beside the one that is read, and takes its place", async () => {
      const next = goodsIndex(`${index.physical_name}_v2`)
      await service.upsertIndex({ index: next })
      await service.upsertDocuments({ index: next.physical_name, definition: index, documents: GOODS.slice(0, 3) })
      expect(handles(await service.search(asking(next, { q: "banh" })))).toHaveLength(3)
      expect(await filtered({})).toHaveLength(GOODS.length)
      await service.clearIndex({ index: next.physical_name })
      expect(handles(await service.search(asking(next, {})))).toEqual([])
      await service.deleteIndex({ index: next.physical_name })
      await expect(service.search(asking(next, {}))).rejects.toThrow()
    })
  })

  const write = (documents: typeof GOODS) =>
    service.upsertDocuments({ index: index.physical_name, definition: index, documents })
  const remove = (names: string[]) =>
    service.deleteDocuments({ index: index.physical_name, filters: { id: names.map((one) => `prod_${one}`) } })
})
