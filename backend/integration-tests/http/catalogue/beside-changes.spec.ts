import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { vi } from "vitest"
import { writeMarked } from "../../../src/search/write-marked"
import { backendTests } from "../../backend-tests"
import { indexedNames } from "../../fixtures/indexed-names"
import { openMarket, type Market } from "../../fixtures/market"
import { openPoint } from "../../fixtures/open-point"

const PHU_LOI = "31510"
const MY_XUYEN = "31684"

/** What the database marks of makers, sales points and communes. Nothing here is told by an event. */
backendTests({
  testSuite: ({ getContainer }) => {
    let market: Market
    let point: string

    beforeAll(async () => {
      market = await openMarket(getContainer())
      point = (await openPoint(getContainer(), market.drier.organization_id)).id
      await writeMarked(getContainer())
    })
    beforeEach(() => {
      vi.spyOn(getContainer().resolve(Modules.EVENT_BUS), "emit").mockResolvedValue(undefined)
    })
    afterEach(() => vi.restoreAllMocks())

    const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const names = (index: string) => indexedNames(getContainer(), index)
    const marked = async (index: string) => {
      const rows = await knex()("document_to_index").distinct("document_id").where({ index_name: index })
      return rows.map(({ document_id }) => String(document_id)).toSorted()
    }

    it("a maker that is renamed bears its new name after the next run, and so do its goods", async () => {
      const { organization_id } = market.baker
      await knex()("organization").where({ id: organization_id }).update({ name: "Lò bánh Ba Xuyên" })
      expect(await marked("maker")).toEqual([organization_id])
      expect((await names("maker"))[organization_id]).toBe("Lò bánh Phú Tâm")
      await writeMarked(getContainer())
      expect((await names("maker"))[organization_id]).toBe("Lò bánh Ba Xuyên")
      expect(await knex()("document_to_index")).toEqual([])
    })

    it("a point comes and goes with its organization, and changes by itself", async () => {
      await knex()("sales_point").where({ id: point }).update({ name: "Quầy Lúa Mới" })
      await writeMarked(getContainer())
      expect((await names("sales_point"))[point]).toBe("Quầy Lúa Mới")
      const organization = knex()("organization").where({ id: market.drier.organization_id })
      await organization.clone().update({ status: "suspended" })
      await writeMarked(getContainer())
      expect(await names("sales_point")).toEqual({})
      expect(Object.keys(await names("maker"))).not.toContain(market.drier.organization_id)
      await organization.clone().update({ status: "verified" })
      await writeMarked(getContainer())
      expect(Object.keys(await names("sales_point"))).toEqual([point])
    })

    it("a commune comes with the first that lies in it, and goes with the last", async () => {
      expect(Object.keys(await names("commune"))).toContain(MY_XUYEN)
      const inMyXuyen = { origin_commune_code: MY_XUYEN }
      await knex()("organization").where({ id: market.drier.organization_id }).update({ commune_code: "31569" })
      await writeMarked(getContainer())
      expect(Object.keys(await names("commune"))).toContain(MY_XUYEN)
      await knex().raw(
        "update product set status = 'draft' where id in (select product_id from ocop_product_facts where origin_commune_code = ?)",
        [MY_XUYEN],
      )
      expect(await marked("commune")).toEqual([MY_XUYEN])
      await writeMarked(getContainer())
      expect(Object.keys(await names("commune"))).not.toContain(MY_XUYEN)

      await knex().raw("update product set status = 'published'")
      await knex()("ocop_product_facts").where(inMyXuyen).update({ origin_commune_code: PHU_LOI })
      await knex()("sales_point").where({ id: point }).delete()
      await writeMarked(getContainer())
      expect(await names("commune")).toMatchObject({ [PHU_LOI]: "Phường Phú Lợi" })
      expect(Object.keys(await names("commune"))).not.toContain(MY_XUYEN)
    })

    it("a sale, a photo or a word of a product marks no commune", async () => {
      await knex().raw("update product set title = title || ' mới'")
      await knex().raw("update inventory_level set stocked_quantity = 0")
      expect(await marked("commune")).toEqual([])
      expect((await marked("product")).length).toBeGreaterThan(0)
    })

    it("a mark of an index that this version does not know waits, and holds up nobody", async () => {
      const { organization_id } = market.grower
      await knex()("document_to_index").insert({ index_name: "later", document_id: "x" })
      await knex()("organization").where({ id: organization_id }).update({ name: "Ruộng hành Lai Hòa" })
      await writeMarked(getContainer())
      expect((await names("maker"))[organization_id]).toBe("Ruộng hành Lai Hòa")
      expect(await marked("later")).toEqual(["x"])
    })
  },
})
