import { CatalogueDocument } from "@ocop/shared/catalogue"
import { writeMarked } from "../../../src/search/write-marked"
import { backendTests } from "../../backend-tests"
import { indexedNames } from "../../fixtures/indexed-names"
import { openMarket, visitors } from "../../fixtures/market"
import { openPoint } from "../../fixtures/open-point"
import { changePrice, takeOffSale } from "../../fixtures/change-goods"
import { whileFilled } from "../../fixtures/while-filled"
import { required } from "../../fixtures/shop"

backendTests({
  testSuite: ({ api, getContainer, dbConnection }) => {
    it("what changes while an index is filled anew is in the one that is read then, after one run", async () => {
      const container = getContainer()
      const market = await openMarket(container)
      const get = visitors(api, market.key)
      const id = (handle: string) => required(market.goods.get(handle)).product_id
      const { id: point } = await openPoint(container, market.drier.organization_id)
      await writeMarked(container)
      const listed = async (query: string) =>
        CatalogueDocument.parse((await get(`/catalogue?${query}`)).data).cards.map(({ handle }) => handle)
      const held = async () => (await dbConnection.raw("select 1 from document_to_index")).rows.length
      const names = (index: string) => indexedNames(container, index)

      await whileFilled(container, dbConnection, "product", async () => {
        await changePrice(dbConnection, id("mut-me"), 12_345)
        await dbConnection.raw("update ocop_recognition set stars = 5 where product_id = ?", [id("so-huyet")])
        await takeOffSale(dbConnection, id("kho-bo"))
        await writeMarked(container)
        // Shoppers do not wait for it.
        expect(await listed("q=mut&gia_den=13000")).toEqual(["mut-me"])
      })
      expect(await held()).toBe(3)
      await writeMarked(container)
      expect(await held()).toBe(0)
      expect(await listed("q=mut&gia_den=13000")).toEqual(["mut-me"])
      expect(await listed("q=so&sao=5")).toContain("so-huyet")
      expect(await listed("q=kho")).not.toContain("kho-bo")

      const { organization_id } = market.baker
      await whileFilled(container, dbConnection, "maker", async () => {
        await dbConnection.raw("update organization set name = 'Lò bánh Ba Xuyên' where id = ?", [organization_id])
        await writeMarked(container)
      })
      await whileFilled(container, dbConnection, "sales_point", async () => {
        await dbConnection.raw("update sales_point set name = 'Quầy Lúa Mới' where id = ?", [point])
        await writeMarked(container)
      })
      await whileFilled(container, dbConnection, "commune", async () => {
        await dbConnection.raw("update organization set commune_code = '31528' where id = ?", [organization_id])
        await writeMarked(container)
      })
      await writeMarked(container)
      expect((await names("maker"))[organization_id]).toBe("Lò bánh Ba Xuyên")
      expect((await names("sales_point"))[point]).toBe("Quầy Lúa Mới")
      expect(Object.keys(await names("commune"))).toContain("31528")
      expect(await held()).toBe(0)
    })
  },
})
