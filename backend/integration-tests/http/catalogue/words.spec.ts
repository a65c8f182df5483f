import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { deletionsOf } from "@ocop/shared/search"
import { writeToIndex } from "../../../src/search/write-to-index"
import { backendTests } from "../../backend-tests"
import { openMarket, type Market } from "../../fixtures/market"
import { required } from "../../fixtures/shop"

type Word = { word: string; folded: string; documents: number; left_out: string[] }

backendTests({
  testSuite: ({ getContainer }) => {
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

    it("follows what is renamed, taken out and put in", async () => {
      const products = getContainer().resolve(Modules.PRODUCT)
      const { product_id } = required(market.goods.get("mut-me"))
      const isKept = async (word: string) => (await kept()).some((one) => one.word === word)
      expect([await isKept("mứt"), await isKept("thốt")]).toEqual([true, false])

      await products.updateProducts(product_id, { title: "Đường thốt nốt" })
      await writeToIndex(getContainer(), [product_id])
      expect([await isKept("mứt"), await isKept("thốt")]).toEqual([false, true])
      await expectExact()

      await products.softDeleteProducts([product_id])
      await writeToIndex(getContainer(), [product_id])
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
