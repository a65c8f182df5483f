import { Modules } from "@medusajs/framework/utils"
import { CatalogueDocument, ProductDocument, Suggestions } from "@ocop/shared/catalogue"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { MakerDocument } from "@ocop/shared/organization"
import { SETTING_MODULE } from "../../../src/modules/setting"
import { backendTests } from "../../backend-tests"
import { changeUnnoticed, openMarket, visitors, type Market } from "../../fixtures/market"
import { told } from "../../fixtures/person"
import { required, stockOf } from "../../fixtures/shop"
import { DELIVERY, shopper } from "../../fixtures/shopper"

/** Never had a star. */
const LOCAL = "gao-st25"
/** Had one until yesterday. */
const ENDED = "pia-thap-cam"
const STARRED = "pia-sau-rieng"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let get: ReturnType<typeof visitors>

    beforeAll(async () => {
      market = await openMarket(getContainer())
      const by = { reason: "Thử", user_id: "user_1", user_email: "truc@example.com" }
      await getContainer()
        .resolve(SETTING_MODULE)
        .chooseListingPolicy({ policy: "ocop_only", ...by }, "ocop_and_local")
      get = visitors(api, market.key)
    })

    const goods = (handle: string) => required(market.goods.get(handle))
    const list = async (query: string) => CatalogueDocument.parse((await get(`/catalogue?${query}`)).data)
    const page = async (handle: string) => ProductDocument.parse((await get(`/goods/${handle}`)).data)
    const hoa = () => shopper(api, { publishable_key: market.key, region_id: "", sales_channel_id: "" })

    it("lists, finds and suggests only goods with a star in force", async () => {
      const all = await list("")
      expect(all.cards.length).toBe(all.count)
      expect(all.cards.map(({ handle }) => handle)).toEqual(expect.arrayContaining([STARRED, "pia-khoai-mon"]))
      expect(all.cards.filter(({ star }) => star === null)).toEqual([])
      for (const words of ["gạo ST25", "Bánh pía thập cẩm"]) {
        const found = await list(new URLSearchParams({ q: words }).toString())
        expect(found.cards.filter(({ handle }) => handle === LOCAL || handle === ENDED)).toEqual([])
      }
      const { suggestions } = Suggestions.parse((await get("/suggestions?q=st25")).data)
      expect(suggestions.filter(({ kind }) => kind === "product")).toEqual([])
      const maker = MakerDocument.parse((await get("/makers/lo-banh")).data)
      expect(maker.products.map(({ handle }) => handle)).toContain(STARRED)
      expect(maker.products.filter(({ star }) => star === null)).toEqual([])
    })

    it("keeps the pages of other goods, which say why they are not sold", async () => {
      for (const handle of [LOCAL, ENDED]) {
        expect(await page(handle)).toMatchObject({ state: "lapsed", card: { star: null } })
      }
      expect(await page(STARRED)).toMatchObject({ state: "on_sale" })
    })

    it("takes nothing without a star into a basket, and sells nothing that came into it by another door", async () => {
      const visitor = hoa()
      const id = await visitor.ready([])
      for (const handle of [LOCAL, ENDED]) {
        const line = { variant_id: goods(handle).variant_id, quantity: 1 }
        expect(told(await visitor.post(`/baskets/${id}/lines`, line))).toEqual([409, "lapsed"])
      }
      expect((await visitor.get(`/baskets/${id}`)).data.item_count).toBe(0)

      const { product_id, variant_id, price } = goods(LOCAL)
      const door = `/carts/${id}/line-items`
      expect(told(await visitor.post(door, { variant_id, quantity: 1 }))).toEqual([409, "lapsed"])
      const line = { title: LOCAL, product_id, variant_id, quantity: 1, unit_price: price }
      await getContainer().resolve(Modules.CART).addLineItems(id, [line])
      expect(told(await visitor.buy(id))).toEqual([409, "lapsed"])
      expect(told(await visitor.post(`/carts/${id}/complete`))).toEqual([409, "lapsed"])
      expect(await stockOf(getContainer(), goods(LOCAL))).toMatchObject({ reserved: 0 })
    })

    it("sells no more what loses its star while it is in a basket", async () => {
      const visitor = hoa()
      const { product_id, variant_id } = goods(STARRED)
      const id = await visitor.ready([{ variant_id, quantity: 1 }], DELIVERY)
      expect((await visitor.get(`/baskets/${id}`)).data.ready).toBe(true)
      const yesterday = addDays(todayInVietnam(new Date()), -1)
      await changeUnnoticed(getContainer(), "update ocop_recognition set valid_until = ? where product_id = ?", [
        yesterday,
        product_id,
      ])
      const { data } = await visitor.get(`/baskets/${id}`)
      expect([data.ready, data.groups[0]?.lines[0]?.problem?.type]).toEqual([false, "lapsed"])
      expect(told(await visitor.buy(id))).toEqual([409, "lapsed"])
      expect(told(await visitor.post(`/carts/${id}/complete`))).toEqual([409, "lapsed"])
      expect(await stockOf(getContainer(), goods(STARRED))).toMatchObject({ reserved: 0 })
    })
  },
})
