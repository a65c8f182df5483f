import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CatalogueDocument } from "@ocop/shared/catalogue"
import { ProblemAnswer } from "@ocop/shared/problem"
import { SynonymDesk } from "@ocop/shared/synonyms"
import { deletionsOf } from "@ocop/shared/search"
import { writeToIndex } from "../../../src/search/write-to-index"
import { backendTests } from "../../backend-tests"
import { openMarket, visitors, type Market } from "../../fixtures/market"
import { operator, staff } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"

type Word = { word: string; folded: string; documents: number; left_out: string[] }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let table: string

    beforeAll(async () => {
      market = await openMarket(getContainer())
      const { rows } = await run<{ table_name: string }>(
        "select table_name from search_postgres_index where name like 'product%' order by updated_at desc limit 1",
      )
      table = required(rows[0]).table_name
    })

    const run = <Row>(sql: string) =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Row[] }>(sql)

    const kept = async () =>
      (await run<Word>(`select * from "${table}_word" where documents > 0 order by word collate "C"`)).rows
    const counted = async () =>
      (
        await run<Pick<Word, "word" | "documents">>(
          `select word, count(*)::int as documents
           from "${table}", search_words_of(search_vector) as word group by word order by word collate "C"`,
        )
      ).rows

    async function expectExact() {
      const words = await kept()
      expect(words.map(({ word, documents }) => ({ word, documents }))).toEqual(await counted())
      return words
    }

    it("keeps every word of the catalogue as it is written, with what a slip makes of it", async () => {
      const words = await expectExact()
      const pia = required(words.find(({ word }) => word === "pía"))
      expect([pia.folded, pia.documents]).toEqual(["pia", 5])
      for (const { folded, left_out } of words) expect(left_out.toSorted()).toEqual(deletionsOf(folded).toSorted())
      expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(["st25", "xưởng", "huyện"]))
    })

    it("searches by words that an operator adds, from then on, until they are taken out", async () => {
      const container = getContainer()
      const { headers } = await operator(api, container)
      const get = visitors(api, market.key)
      const found = async () => CatalogueDocument.parse((await get("/catalogue?q=keo+ong+gia&dung=1")).data).count
      const change = (body: object) => api.post("/admin/search-synonyms", body, { headers, validateStatus: () => true })
      expect(await found()).toBe(0)

      const added = await change({ action: "add", typed: "Kẹo ông già", means: "mứt me", why: "trẻ con gọi" })
      expect(added.status).toBe(200)
      const { changes, rows } = SynonymDesk.parse(added.data)
      expect(changes).toMatchObject([{ action: "add", user_email: "truc@example.com" }])
      expect(await found()).toBe(1)
      expect((await change({ action: "add", typed: "kẹo ông già", means: "MỨT ME", why: "lại" })).status).toBe(409)

      const { key } = required(rows.find(({ row }) => "typed" in row && row.typed.includes("kẹo ông già")))
      expect((await change({ action: "remove", key })).status).toBe(200)
      expect(await found()).toBe(0)
      expect((await change({ action: "remove", key })).status).toBe(404)
    })

    it("says what is wrong with a row, and lets nobody but an operator change the table", async () => {
      const container = getContainer()
      const { headers } = await operator(api, container)
      const auditor = await staff(api, container, "kiem-tra@example.com", "auditor")
      const post = (body: object, as: Record<string, string>) =>
        api.post("/admin/search-synonyms", body, { headers: as, validateStatus: () => true })
      const wrong = await post({ action: "add", typed: "một hai ba bốn năm", why: " " }, headers)
      expect([wrong.status, ProblemAnswer.parse(wrong.data).problems?.map(({ field }) => field)]).toEqual([
        400,
        ["typed", "why"],
      ])
      const row = { action: "add", typed: "a, b", why: "c" }
      expect((await post(row, auditor.headers)).status).toBe(403)
      expect((await post(row, {})).status).toBe(401)
      const { data } = await api.get("/admin/search-synonyms", auditor)
      expect(SynonymDesk.parse(data)).toMatchObject({ may_change: false, changes: [] })
    })

    it("follows what is renamed, taken out and put in", async () => {
      const products = getContainer().resolve(Modules.PRODUCT)
      const { product_id } = required(market.goods.get("mut-me"))
      const isKept = async (word: string) => (await kept()).some((one) => one.word === word)
      expect([await isKept("mứt"), await isKept("thốt")]).toEqual([true, false])

      await products.updateProducts(product_id, { title: "Đường thốt nốt" })
      await writeToIndex(getContainer(), "product", [product_id])
      expect([await isKept("mứt"), await isKept("thốt")]).toEqual([false, true])
      await expectExact()

      await products.softDeleteProducts([product_id])
      await writeToIndex(getContainer(), "product", [product_id])
      expect(await isKept("thốt")).toBe(false)
      await expectExact()
    })

    it("is filled for the indexes of a shop that runs already, and emptied with them", async () => {
      const before = await kept()
      await run(`truncate "${table}"`)
      expect(await kept()).toEqual([])
      await getContainer().resolve(Modules.SEARCH).reindex({ index: "product" })
      const { rows } = await run<{ table_name: string }>(
        "select table_name from search_postgres_index where name like 'product%' order by updated_at desc limit 1",
      )
      table = required(rows[0]).table_name
      expect(await kept()).toEqual(before)

      // As the migration does it.
      await run(`drop table "${table}_word"`)
      for (const trigger of ["count_new_words", "count_other_words", "count_old_words", "forget_words"]) {
        await run(`drop trigger "${trigger}" on "${table}"`)
      }
      await run(`select search_keep_words('${table}')`)
      expect(await kept()).toEqual(before)
    })
  },
})
