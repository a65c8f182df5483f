import type { SearchTypes } from "@medusajs/framework/types"
import { engineInUse } from "../../src/providers/search-meilisearch/engine"
import MirroredSearchService from "../../src/providers/search-meilisearch/service"
import { readSynonyms } from "../../src/search/synonyms"
import { MeilisearchServer } from "../fixtures/meilisearch-server"
import { openSearchDatabase, type SearchDatabase } from "../fixtures/search-database"
import { asking, goods, goodsIndex } from "../fixtures/search-goods"
import { required } from "../fixtures/shop"
import { until } from "../fixtures/until"

const KEYS = { admin: "key-that-writes", search: "key-that-searches" }
const SEARCH_MS = 300
const PROBE_MS = 50
const GOODS = [goods("pia", "Bánh pía"), goods("bo", "Khô bò"), goods("bo-sap", "Bơ sáp")]

/** What is said to a Meilisearch server, and what happens without it. Whether it finds the right things: `engines.spec.ts`. */
describe("a Meilisearch server before the database", () => {
  let database: SearchDatabase
  let server: MeilisearchServer
  let service: MirroredSearchService
  let lines: string[]
  let name = ""
  let tests = 0
  const services: MirroredSearchService[] = []

  beforeAll(async () => {
    database = await openSearchDatabase()
  })
  afterAll(() => database.close())

  beforeEach(async () => {
    name = `goods_${(tests += 1)}`
    lines = []
    server = new MeilisearchServer(KEYS)
    await server.start()
    service = openService()
    await service.tryServer()
    await service.upsertIndex({ index: goodsIndex(name) })
    await write(...GOODS)
  })
  afterEach(async () => {
    server.be("none")
    for (const one of services.splice(0)) one.stop()
    await service.deleteIndex({ index: name })
    await database.manager.execute("select search_follow_nothing()")
    await server.stop()
  })

  function openService(others: Record<string, unknown> = {}, synonyms = readSynonyms()) {
    const logger = {
      info: (line: string) => lines.push(line),
      warn: (line: string) => lines.push(line),
      error: (line: string) => lines.push(line),
    }
    const opened = new MirroredSearchService(
      { manager: database.manager, logger: logger as never },
      {
        language: "simple",
        synonyms,
        meilisearch: {
          host: server.host,
          api_key: KEYS.admin,
          search_key: KEYS.search,
          tie_breakers: ["handle"],
          search_timeout_ms: SEARCH_MS,
          write_timeout_ms: 1000,
          probe_ms: PROBE_MS,
          ...others,
        },
      },
    )
    services.push(opened)
    return opened
  }

  const write = (...documents: SearchTypes.SearchDocument[]) =>
    service.upsertDocuments({ index: name, definition: goodsIndex(name), documents })
  const remove = (...handles: string[]) =>
    service.deleteDocuments({ index: name, filters: { id: handles.map((handle) => `prod_${handle}`) } })
  const find = async (q: string, one = service) =>
    (await one.search(asking(goodsIndex(name), { q }))).hits.map(({ id }) => id).toSorted()
  const searches = () => server.requests.filter(({ path }) => path === "/multi-search")
  const noted = async () =>
    Number((await database.manager.execute("select count(*) as n from search_mirror_change"))[0]?.["n"])
  const isBack = () => until(() => service.engine().name === "meilisearch")

  describe("what is said", () => {
    it("makes an index that reads Vietnamese as the shop means it", () => {
      expect(required(server.settingsOf(name))).toMatchObject({
        searchableAttributes: [
          "text_name",
          "text_name_folded",
          "text_about",
          "text_places",
          "text_about_folded",
          "text_places_folded",
          "text_name_english",
          "near_name_folded",
        ],
        rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "handle:asc"],
        stopWords: [],
        typoTolerance: {
          enabled: true,
          minWordSizeForTypos: { oneTypo: 4, twoTypos: 255 },
          disableOnNumbers: true,
          disableOnAttributes: expect.not.arrayContaining(["near_name_folded"]),
        },
        localizedAttributes: [{ attributePatterns: ["*"], locales: ["vie"] }],
        pagination: { maxTotalHits: 10_000_000 },
      })
      const { synonyms, sortableAttributes, filterableAttributes, displayedAttributes } = required(
        server.settingsOf(name),
      )
      expect(synonyms["dau phong"]).toEqual(["laq5c", "dq9aq6q5u phuq5ng"])
      expect(synonyms["dq9aq6q5u phoq6q5ng"]).toEqual(["laq5c", "dq9aq6q5u phuq5ng"])
      expect(sortableAttributes).toEqual(expect.arrayContaining(["id", "handle", "stock_rank", "price_from"]))
      expect(filterableAttributes).toEqual(expect.arrayContaining(["group", "standards", "maker_link", "name_folded"]))
      expect(displayedAttributes).toContain("stored")
      expect(displayedAttributes.filter((each) => each.startsWith("text_"))).toEqual([])
    })

    it("writes documents with marks that are not folded away", () => {
      expect(server.documentIn(name, "prod_bo")).toMatchObject({
        id: "prod_bo",
        name: "Khô bò",
        text_name: "khoq6 boq2",
        text_name_folded: "kho bo",
        near_name_folded: "kho bo",
        stored: '{"handle":"bo"}',
      })
    })

    it("asks all searches in one request, with the key that only searches", async () => {
      server.requests.length = 0
      const index = goodsIndex(name)
      const filters = { $and: [{ withdrawn: false }, { id: { $nin: ["a'b"] } }] }
      await service.searchMany([
        asking(index, {
          q: "banh",
          filters,
          pagination: { take: 24, skip: 24, order: { stock_rank: "DESC", _score: "DESC", handle: "ASC" } },
        }),
        asking(index, { q: "banh", filters, pagination: { take: 0 }, search_options: { facets: ["group"] } }),
      ])
      expect(server.requests.map(({ method, path, key }) => [method, path, key])).toEqual([
        ["POST", "/multi-search", KEYS.search],
      ])
      const shared = {
        indexUid: name,
        q: '"banh"',
        attributesToSearchOn: [
          "text_name",
          "text_name_folded",
          "text_about",
          "text_places",
          "text_about_folded",
          "text_places_folded",
          "text_name_english",
        ],
        matchingStrategy: "all",
        locales: ["vie"],
        filter: `("withdrawn" IN ["false"] AND NOT "id" IN ["a'b"])`,
        attributesToRetrieve: ["id", "name"],
      }
      expect(server.requests[0]?.body).toEqual({
        queries: [
          { ...shared, sort: ["stock_rank:desc"], page: 2, hitsPerPage: 24 },
          { ...shared, facets: ["group"], page: 1, hitsPerPage: 0 },
        ],
      })
    })

    it("asks by the marks that were typed and without them, and whether anything at all has them", async () => {
      server.requests.length = 0
      expect(await find("bò")).toEqual(["prod_bo"])
      const [asked] = searches()
      expect((asked?.body as { queries: object[] }).queries).toMatchObject([
        { q: '"boq2"', limit: 1, attributesToRetrieve: ["id"] },
        { q: '"bo"', page: 1 },
        { q: '"boq2"', page: 1 },
      ])
      expect(await find("bo")).toEqual(["prod_bo", "prod_bo-sap"])
      expect(await find("bỏ")).toEqual(["prod_bo", "prod_bo-sap"])
    })

    it("looks for what comes near in the field where slips are forgiven", async () => {
      server.requests.length = 0
      await service.search(
        asking(goodsIndex(name), {
          q: "bánh piá",
          pagination: { take: 24 },
          search_options: { typo_tolerance: true, attributes_to_search_on: ["name_folded"], count: "none" },
        }),
      )
      expect((searches()[0]?.body as { queries: object[] }).queries).toMatchObject([
        { q: "banh pia", attributesToSearchOn: ["near_name_folded"], matchingStrategy: "frequency", limit: 24 },
      ])
    })

    it("counts ranges apart, under the filters of the search", async () => {
      const index = goodsIndex(name)
      index.fields = { ...index.fields, price_from: { ...required(index.fields["price_from"]), facetable: true } }
      server.requests.length = 0
      const ranges = [
        { from: 0, to: 100 },
        { key: "dear", from: 100 },
      ]
      const { facets } = await service.search(
        asking(index, {
          filters: { group: "banh" },
          search_options: { facets: [{ field: "price_from", type: "range", ranges }] },
        }),
      )
      const present = `"group" IN ["banh"] AND "price_from" EXISTS AND "price_from" IS NOT NULL`
      expect((searches()[0]?.body as { queries: { filter: string }[] }).queries.map(({ filter }) => filter)).toEqual([
        `"group" IN ["banh"]`,
        `${present} AND "price_from" >= "0" AND "price_from" < "100"`,
        `${present} AND "price_from" >= "100"`,
      ])
      expect(facets?.["price_from"]).toMatchObject({ type: "range", ranges: [{ key: "0-100" }, { key: "dear" }] })
    })

    it("what it does not answer as it is meant, the database answers: the server stays in use", async () => {
      server.requests.length = 0
      const index = goodsIndex(name)
      const others: Parameters<typeof asking>[1][] = [
        { q: "banh kho", search_options: { match_strategy: "any" } },
        { filters: { group: "a\\" } },
        { q: "mot hai ba bon nam sau bay tam chin muoi muoi mot" },
        { q: "banh", pagination: { order: { _score: "ASC" } } },
        { q: "banh", search_options: { min_score: 0.01 } },
      ]
      for (const one of others) await service.search(asking(index, one))
      expect([searches(), service.engine().name]).toEqual([[], "meilisearch"])
    })

    it("writes deletions by their ids, whatever they were told by, and forgets what it has said", async () => {
      server.requests.length = 0
      await service.deleteDocuments({ index: name, filters: { handle: { $prefix: "bo" } } })
      expect(server.requests.find(({ path }) => path.endsWith("/delete-batch"))?.body).toEqual([
        "prod_bo",
        "prod_bo-sap",
      ])
      expect([server.idsIn(name), await noted()]).toEqual([["prod_pia"], 0])
      await service.clearIndex({ index: name })
      expect(server.idsIn(name)).toEqual([])
    })

    it("documents that are written again unchanged are not said again", async () => {
      server.requests.length = 0
      await write(...GOODS)
      expect(server.requests).toEqual([])
    })

    it("takes an index away with the database's", async () => {
      await service.deleteIndex({ index: name })
      expect(server.idsIn(name)).toBeNull()
    })
  })

  describe("an outage", () => {
    it.each([
      ["is stopped", () => server.stop(), () => server.start()],
      ["hangs", async () => server.be("hangs"), async () => server.be("none")],
      ["is broken", async () => server.be("fails"), async () => server.be("none")],
    ])(
      "the server %s: the database answers, and what is written meanwhile is caught up",
      async (_, breakIt, mendIt) => {
        await breakIt()
        const begun = Date.now()
        expect(await find("bò")).toEqual(["prod_bo"])
        expect(Date.now() - begun).toBeLessThan(SEARCH_MS + 1500)
        // From here on nobody waits for it.
        const [quick, answer] = [Date.now(), await find("bánh")]
        expect([answer, Date.now() - quick < SEARCH_MS]).toEqual([["prod_pia"], true])
        expect(service.engine()).toEqual({ name: "database", down_since: expect.any(String) })
        expect(engineInUse().name).toBe("database")

        await write(goods("toi", "Tỏi đen"), goods("pia", "Bánh pía chay"))
        await remove("bo-sap")
        expect([await find("tỏi"), await find("chay"), await find("bơ")]).toEqual([
          ["prod_toi"],
          ["prod_pia"],
          // Marks that nothing has any more.
          ["prod_bo"],
        ])
        expect(await noted()).toBeGreaterThanOrEqual(3)
        await until(() => server.requests.length > 0)

        await mendIt()
        await isBack()
        expect(server.idsIn(name)).toEqual(["prod_bo", "prod_pia", "prod_toi"])
        expect(server.documentIn(name, "prod_pia")?.["name"]).toBe("Bánh pía chay")
        expect(await noted()).toBe(0)
        server.requests.length = 0
        expect(await find("tỏi")).toEqual(["prod_toi"])
        expect(searches()).toHaveLength(1)
        expect(lines.filter((line) => line.includes("cannot be used"))).toHaveLength(1)
        expect(lines.filter((line) => line.includes("again, after"))).toHaveLength(1)
      },
    )

    it("that begins with a write: who wrote does not know of it, and nothing is lost when the process ends", async () => {
      await server.stop()
      await write(goods("toi", "Tỏi đen"))
      expect(service.engine().name).toBe("database")
      service.stop()

      await server.start()
      service = openService()
      await service.tryServer()
      expect(service.engine().name).toBe("meilisearch")
      expect(server.documentIn(name, "prod_toi")).toBeDefined()
    })

    it("at the start: the shop opens without the server and takes it when it comes", async () => {
      service.stop()
      await server.stop()
      service = openService()
      expect(await find("bò")).toEqual(["prod_bo"])
      await server.start()
      await isBack()
    })

    it("a key that is refused is an outage, and no key is ever told", async () => {
      const stranger = openService({ api_key: "wrong-key-1", search_key: "wrong-key-2" })
      await stranger.tryServer()
      expect(await find("bò", stranger)).toEqual(["prod_bo"])
      expect(stranger.engine().name).toBe("database")
      const said = lines.join("\n") + JSON.stringify(server.requests.map(({ path, body }) => [path, body]))
      for (const key of ["wrong-key", KEYS.admin, KEYS.search]) expect(said).not.toContain(key)
    })

    it("a server that is given a new disk is filled anew, and one that lost a document too", async () => {
      server.forget()
      expect(await find("bò")).toEqual(["prod_bo"])
      await isBack()
      expect(server.idsIn(name)).toEqual(["prod_bo", "prod_bo-sap", "prod_pia"])

      server.loseOne(name)
      server.be("fails")
      await find("bò")
      server.be("none")
      await isBack()
      expect(server.idsIn(name)).toEqual(["prod_bo", "prod_bo-sap", "prod_pia"])
      expect(server.idsIn(`${name}-next`)).toBeNull()
    })

    it("a new version of an index that is filled meanwhile is there when the server is", async () => {
      await server.stop()
      const next = `${name}_v2`
      await service.upsertIndex({ index: goodsIndex(next) })
      await service.upsertDocuments({ index: next, definition: goodsIndex(next), documents: GOODS })
      await server.start()
      await isBack()
      expect(server.idsIn(next)).toEqual(["prod_bo", "prod_bo-sap", "prod_pia"])
      await service.deleteIndex({ index: next })
      expect(server.idsIn(next)).toBeNull()
    })
  })

  describe("several processes", () => {
    it("what one writes, all find; what one cannot bring over, another does", async () => {
      const other = openService()
      await other.tryServer()
      await write(goods("toi", "Tỏi đen"))
      expect(await find("tỏi", other)).toEqual(["prod_toi"])

      // Written by hand, past every process.
      const [row] = await database.manager.execute(`select table_name from search_postgres_index where name = ?`, [
        name,
      ])
      await database.manager.execute(`delete from "${String(row?.["table_name"])}" where id = 'prod_toi'`)
      await until(() => !server.idsIn(name)?.includes("prod_toi"))
    })

    it("an index that another process has made is used as soon as it is known", async () => {
      const other = openService()
      await other.tryServer()
      const next = `${name}_v2`
      await service.upsertIndex({ index: goodsIndex(next) })
      await service.upsertDocuments({ index: next, definition: goodsIndex(next), documents: GOODS })
      const search = () => other.search(asking(goodsIndex(next), { q: "banh" }))
      expect((await search()).hits).toHaveLength(1)
      await until(async () => {
        server.requests.length = 0
        expect((await search()).hits).toHaveLength(1)
        return searches().length > 0
      })
      await service.deleteIndex({ index: next })
    })
  })

  it("synonyms that change while the shop runs reach the server", async () => {
    const synonyms = new Map(readSynonyms())
    const later = openService({}, synonyms)
    await later.tryServer()
    synonyms.set("thu mot", [{ typed: "thử một", others: ["bơ sáp"] }])
    await until(() => server.settingsOf(name)?.synonyms["thu mot"]?.[0] === "boq7 saq1p")
    await until(() => later.engine().name === "meilisearch")
  })

  it("with no server set any more nothing is noted for it, and with one set again it is filled anew", async () => {
    await database.manager.execute("select search_follow_nothing()")
    await write(goods("toi", "Tỏi đen"))
    expect(await noted()).toBe(0)
    const later = openService()
    await later.tryServer()
    expect(server.idsIn(name)).toContain("prod_toi")
  })
})
