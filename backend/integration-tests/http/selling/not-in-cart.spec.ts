import { CatalogueDocument, ProductDocument, Suggestions } from "@ocop/shared/catalogue"
import { backendTests } from "../../backend-tests"
import { changeUnnoticed, visitors } from "../../fixtures/market"
import { told } from "../../fixtures/person"
import { openSaleModes, type SaleModes } from "../../fixtures/sale-modes"
import { DELIVERY, shopper } from "../../fixtures/shopper"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: SaleModes

    beforeAll(async () => {
      open = await openSaleModes(getContainer())
    })

    it("no door takes into a cart what is not sold in one", async () => {
      const { shop, medicine, stay, wine } = open
      const hoa = shopper(api, shop)
      const id = await hoa.basket([])
      const doors = [
        (line: object) => hoa.post(`/baskets/${id}/lines`, line),
        (line: object) => hoa.post(`/carts/${id}/line-items`, line),
        (line: object) => hoa.post("/carts", { region_id: shop.region_id, items: [line] }),
      ]
      for (const door of doors) {
        expect(told(await door({ variant_id: stay.variant_id, quantity: 1 }))).toEqual([409, "enquiry_only"])
        expect(told(await door({ variant_id: medicine.variant_id, quantity: 1 }))).toEqual([409, "not_sold_here"])
      }
      expect((await hoa.post(`/carts/${id}/line-items`, { variant_id: wine.variant_id, quantity: 1 })).status).toBe(200)
      expect((await hoa.get(`/baskets/${id}`)).data.item_count).toBe(1)

      // A line from before the goods were known to be of such a set.
      const sets = "update ocop_product_facts set set_no = 18 where product_id = ?"
      await hoa.post(`/baskets/${id}/delivery`, DELIVERY)
      await changeUnnoticed(getContainer(), sets, [wine.product_id])
      const { data } = await hoa.get(`/baskets/${id}`)
      expect(data).toMatchObject({ ready: false, totals: { goods: 0 } })
      expect(data.groups[0]?.lines[0]?.problem?.type).toBe("not_sold_here")
      expect(told(await hoa.buy(id))).toEqual([409, "not_sold_here"])
      expect(told(await hoa.post(`/carts/${id}/complete`))).toEqual([409, "not_sold_here"])
    })

    it("pages and lists say how goods are sold, and call in stock only what a cart takes", async () => {
      const get = visitors(api, open.shop.publishable_key)
      const page = async (handle: string) => ProductDocument.parse((await get(`/goods/${handle}`)).data)
      const of = async ({ handle }: { handle: string }) => {
        const { state, card } = await page(handle)
        return [state, card.sale_mode, card.in_stock]
      }
      expect(await of(open.cake)).toEqual(["on_sale", "cart", true])
      expect(await of(open.wine)).toEqual(["on_sale", "cart_adult", true])
      expect(await of(open.stay)).toEqual(["enquiry", "enquiry", false])
      expect(await of(open.medicine)).toEqual(["not_sold", "not_sold", false])

      const list = async (query: string) => CatalogueDocument.parse((await get(`/catalogue?${query}`)).data)
      const all = await list("")
      const inStock = await list("con_hang=1")
      expect(inStock.cards.map(({ handle }) => handle)).not.toEqual(expect.arrayContaining([open.stay.handle]))
      expect([all.count - inStock.count, all.facets.con_hang]).toEqual([2, inStock.count])
      expect((await list("nhom=du-lich-cong-dong")).cards.map(({ sale_mode }) => sale_mode)).toEqual(["enquiry"])
    })

    it("suggests what can be asked for, and not what is not sold here", async () => {
      const get = visitors(api, open.shop.publishable_key)
      const suggested = async (typed: string) => {
        const { data } = await get(`/suggestions?${new URLSearchParams({ q: typed })}`)
        const { suggestions } = Suggestions.parse(data)
        return suggestions.filter(({ kind }) => kind === "product").map(({ key }) => key)
      }
      expect(await suggested("một đêm")).toEqual([open.stay.handle])
      expect(await suggested("rượu")).toEqual([open.wine.handle])
      expect(await suggested("đông trùng")).toEqual([])
    })
  },
})
