import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CatalogueDocument, CatalogueVersions, ProductDocument } from "@ocop/shared/catalogue"
import reindexProducts from "../../../src/jobs/reindex-products"
import { CATALOGUE_CHANGE_MODULE } from "../../../src/modules/catalogue-change"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { writeAllToIndex } from "../../../src/search/write-all"
import { writeMarked } from "../../../src/search/write-marked"
import { backendTests } from "../../backend-tests"
import { openMarket, TODAY, visitors, type Market } from "../../fixtures/market"
import { required } from "../../fixtures/shop"

/** The table that is read: every version of the index has one. */
const INDEX_TABLE = `select c.relname as name from pg_class c join pg_trigger t on t.tgrelid = c.oid
  join search_postgres_index i on i.table_name = c.relname
  where t.tgname = 'mark_emptied' and i.name like 'product%' order by c.oid desc limit 1`

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let get: ReturnType<typeof visitors>

    beforeAll(async () => {
      market = await openMarket(getContainer())
      get = visitors(api, market.key)
    })

    const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const versions = async () => CatalogueVersions.parse((await get("/version")).data)
    const page = async (handle: string) => ProductDocument.parse((await get(`/goods/${handle}`)).data)
    const shown = async (query: string) =>
      CatalogueDocument.parse((await get(`/catalogue?${query}`)).data).cards.map(({ handle }) => handle)
    const productId = (handle: string) => required(market.goods.get(handle)).product_id

    async function setStock(handle: string, quantity: number) {
      const { rowCount } = await knex().raw<{ rowCount: number }>(
        `update inventory_level set stocked_quantity = ? where inventory_item_id in (
           select l.inventory_item_id from product_variant_inventory_item l
           join product_variant v on v.id = l.variant_id where v.product_id = ?)`,
        [quantity, productId(handle)],
      )
      expect(rowCount).toBe(1)
    }

    it("says the same while nothing changes, and something else after a change by anybody", async () => {
      const before = await versions()
      expect(before.day).toBe(TODAY)
      await page("kho-bo")
      expect(await versions()).toEqual(before)
      await knex().raw("update product set title = 'Khô bò một nắng' where id = ?", [productId("kho-bo")])
      const after = await versions()
      expect(after.catalogue).not.toBe(before.catalogue)
      expect(after.stock).not.toBe(before.stock)
    })

    it("a change is not told before it is done, and never missed when it is done late", async () => {
      const before = await versions()
      const early = await knex().transaction()
      await early.raw("update product set title = 'Sớm' where id = ?", [productId("kho-bo")])
      expect(await versions()).toEqual(before)
      await knex().raw("update product set title = 'Muộn' where id = ?", [productId("mut-me")])
      const between = await versions()
      expect(between.catalogue).not.toBe(before.catalogue)
      await early.commit()
      expect((await versions()).catalogue).not.toBe(between.catalogue)
    })

    it("stock that is merely less changes product pages; stock that runs out changes lists", async () => {
      await setStock("kho-bo", 40)
      const before = await versions()
      expect((await page("kho-bo")).variants[0]?.available).toBe(40)
      await setStock("kho-bo", 7)
      const less = await versions()
      expect(less.catalogue).toBe(before.catalogue)
      expect(less.stock).not.toBe(before.stock)
      expect((await page("kho-bo")).variants[0]?.available).toBe(7)
      expect(await shown("con_hang=1&q=kho%20bo")).toContain("kho-bo")
      await setStock("kho-bo", 0)
      expect((await versions()).catalogue).not.toBe(less.catalogue)
      expect(await page("kho-bo")).toMatchObject({ state: "out_of_stock" })
    })

    it("a stop, a star and a price count in the next answer, though the last was remembered", async () => {
      const ocop = getContainer().resolve(OCOP_MODULE)
      expect(await shown("sao=4&q=banh%20pia")).toContain("pia-sau-rieng")
      expect((await page("pia-sau-rieng")).card.star?.stars).toBe(4)
      const stop = await ocop.createSaleStops({
        scope: "product",
        product_id: productId("pia-chay"),
        from: TODAY,
        number: "12/TB-SNNMT",
        issuer: "Sở Nông nghiệp và Môi trường",
        reason: "Chờ kết quả kiểm nghiệm",
      })
      expect(await shown("sao=4&q=banh%20pia")).not.toContain("pia-chay")
      await ocop.deleteSaleStops(stop.id)
      expect(await shown("sao=4&q=banh%20pia")).toContain("pia-chay")
      const [star] = await ocop.listRecognitions({ product_id: productId("pia-sau-rieng") })
      await ocop.updateRecognitions({ id: required(star).id, revoked_on: TODAY, revocation_ground: "Thử" })
      expect((await page("pia-sau-rieng")).card.star).toBeNull()
      expect(await shown("q=banh%20pia")).not.toContain("pia-sau-rieng")
      await knex().raw(
        `update price set amount = 99000, raw_amount = '{"value":"99000","precision":20}' where price_set_id in (
           select l.price_set_id from product_variant_price_set l
           join product_variant v on v.id = l.variant_id where v.product_id = ?)`,
        [productId("mut-me")],
      )
      expect((await page("mut-me")).variants[0]?.price).toBe(99_000)
    })

    it("documents that are written again as they were are no change", async () => {
      const before = await versions()
      const { rows } = await knex().raw<{ rows: { name: string }[] }>(INDEX_TABLE)
      await knex().raw(`update "${required(rows[0]).name}" set updated_at = now(), document = document`)
      expect(await versions()).toEqual(before)
      await knex().raw(`update "${required(rows[0]).name}" set document = document || '{"name":"Khác"}' where id = ?`, [
        productId("mut-me"),
      ])
      expect((await versions()).catalogue).not.toBe(before.catalogue)
    })

    it("forgets old changes but the last, without a change of the versions", async () => {
      for (const title of ["Một", "Hai", "Ba"]) await knex().raw("update product set title = ?", [title])
      await knex().raw("update catalogue_change set made_at = made_at - interval '1 day'")
      const before = await versions()
      await getContainer().resolve(CATALOGUE_CHANGE_MODULE).deleteOld(new Date())
      expect(await versions()).toEqual(before)
      const kept = await knex()("catalogue_change").select("scope")
      expect(kept.map(({ scope }) => String(scope)).toSorted()).toEqual(["catalogue", "stock"])
    })

    describe("products that are marked", () => {
      const marked = async () => {
        const rows = await knex()("document_to_index")
          .select("document_id")
          .where({ index_name: "product" })
          .where("due_at", "<=", knex().fn.now())
        return [...new Set(rows.map(({ document_id }) => String(document_id)))].toSorted()
      }
      const found = async (query: string) =>
        CatalogueDocument.parse((await get(`/catalogue?${query}`)).data).cards.map(({ handle }) => handle)
      const setPrice = (db: Knex, handle: string, amount: number) =>
        db.raw(
          `update price set amount = :amount, raw_amount = jsonb_build_object('value', :amount::text, 'precision', 20)
           where price_set_id in (
             select l.price_set_id from product_variant_price_set l
             join product_variant v on v.id = l.variant_id where v.product_id = :id)`,
          { amount, id: productId(handle) },
        )

      beforeEach(() => writeMarked(getContainer()))

      it("are those of a price, a star or a stock that was changed by anybody, and are in the next answer", async () => {
        await setPrice(knex(), "mut-me", 12_345)
        await setStock("kho-bo", 0)
        await knex().raw("update ocop_recognition set stars = 5 where product_id = ?", [productId("so-huyet")])
        expect(await marked()).toEqual(["mut-me", "kho-bo", "so-huyet"].map(productId).toSorted())
        expect(await found("q=mut&gia_den=13000")).toEqual([])
        await writeMarked(getContainer())
        expect(await found("q=mut&gia_den=13000")).toEqual(["mut-me"])
        expect(await found("q=kho&con_hang=1")).not.toContain("kho-bo")
        expect(await found("q=so&sao=5")).toContain("so-huyet")
        expect(await marked()).toEqual([])
      })

      it("are none after a change that was taken back, nor after a sale that leaves some", async () => {
        const transaction = await knex().transaction()
        await setPrice(transaction, "mut-me", 1)
        await transaction.rollback()
        await setStock("kho-bo", 19)
        expect(await marked()).toEqual([])
      })

      it("stay marked when they change while they are written", async () => {
        await setPrice(knex(), "mut-me", 11_000)
        const search = getContainer().resolve(Modules.SEARCH)
        const write = search.upsertDocuments.bind(search)
        const spy = vi.spyOn(search, "upsertDocuments").mockImplementationOnce(async (input) => {
          await setPrice(knex(), "mut-me", 10_000)
          return write(input)
        })
        await writeMarked(getContainer())
        spy.mockRestore()
        expect(await found("q=mut&gia_den=10000")).toEqual(["mut-me"])
        expect(await marked()).toEqual([])
      })

      it("are written but for one that cannot be, which is tried again later", async () => {
        await setPrice(knex(), "mut-me", 9_000)
        await setPrice(knex(), "kho-bo", 9_000)
        const search = getContainer().resolve(Modules.SEARCH)
        const write = search.upsertDocuments.bind(search)
        const spy = vi.spyOn(search, "upsertDocuments").mockImplementation(async (input) => {
          if (input.documents.some(({ id }) => id === productId("mut-me"))) throw new Error("Refused")
          return write(input)
        })
        await writeMarked(getContainer())
        expect(await found("gia_den=9000")).toEqual(["kho-bo"])
        expect(await marked()).toEqual([])
        const later = await knex()("document_to_index").select("document_id")
        expect(later.map(({ document_id }) => String(document_id))).toEqual([productId("mut-me")])
        await knex()("document_to_index").update({ due_at: knex().fn.now() })
        await expect(writeMarked(getContainer())).rejects.toThrow("Refused")
        spy.mockRestore()
        await knex()("document_to_index").update({ due_at: knex().fn.now() })
        await writeMarked(getContainer())
        expect((await found("gia_den=9000")).toSorted()).toEqual(["kho-bo", "mut-me"])
      })
    })

    it("stars that begin or end with a day are written to the index without an event", async () => {
      const { rows } = await knex().raw<{ rows: { name: string }[] }>(INDEX_TABLE)
      const table = required(rows[0]).name
      const untilOf = async () => {
        const row = await knex()(table)
          .select("document")
          .where({ id: productId("pia-khoai-mon") })
          .first()
        return String(row?.document.star_until)
      }
      await reindexProducts(getContainer())
      expect(await untilOf()).toBe(TODAY)
      await knex().raw(`update "${table}" set document = jsonb_set(document, '{star_until}', '""') where id = ?`, [
        productId("pia-khoai-mon"),
      ])
      expect(await untilOf()).toBe("")
      await reindexProducts(getContainer())
      expect(await untilOf()).toBe(TODAY)
    })

    it("a whole rewriting mends what no event told, and takes out what is gone", async () => {
      const { rows } = await knex().raw<{ rows: { name: string }[] }>(INDEX_TABLE)
      const table = required(rows[0]).name
      await knex().raw(`update "${table}" set document = jsonb_set(document, '{name}', '"Cũ"') where id = ?`, [
        productId("mut-me"),
      ])
      await knex().raw("update product set deleted_at = now() where id = ?", [productId("kho-bo")])
      await writeAllToIndex(getContainer())
      const kept = await knex()(table).select("id", "document")
      expect(kept.find(({ id }) => id === productId("mut-me"))?.document.name).toBe("Mứt me")
      expect(kept.map(({ id }) => String(id))).not.toContain(productId("kho-bo"))
    })

    it("remembers for everybody: what was read once is not read again", async () => {
      const search = getContainer().resolve(Modules.SEARCH)
      const asked = vi.spyOn(search, "searchMany")
      const first = await get("/catalogue?q=keo%20dua&gia_den=21k")
      const many = asked.mock.calls.length
      const second = await get("/catalogue?q=keo%20dua&gia_den=21k")
      expect(second.data).toEqual(first.data)
      expect(asked.mock.calls.length).toBe(many)
      expect(many).toBeGreaterThan(0)
      asked.mockRestore()
    })
  },
})
