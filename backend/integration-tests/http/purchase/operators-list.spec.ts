import { PlacedPurchase, PurchaseAnswer, PurchaseList } from "@ocop/shared/purchase"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { backendTests } from "../../backend-tests"
import { operator } from "../../fixtures/operator"
import { told } from "../../fixtures/person"
import { required } from "../../fixtures/shop"
import { DELIVERY, shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    const buy = async (delivery: Partial<typeof DELIVERY> = {}) => {
      const buyer = shopper(api, open.shop)
      const lines = [
        { variant_id: open.cake.variant_id, quantity: 1 },
        { variant_id: open.rice.variant_id, quantity: 1 },
      ]
      return PlacedPurchase.parse((await buyer.buy(await buyer.ready(lines, { ...DELIVERY, ...delivery }))).data).code
    }

    it("operators see purchases with their parcels, the newest first, and find one by its code or phone", async () => {
      const first = await buy()
      const second = await buy({ name: "Trần Văn Bé", phone: "0987 654 321" })
      const { headers } = await operator(api, getContainer())
      const get = (path: string) => api.get(`/admin/purchases${path}`, { headers, validateStatus: () => true })
      const list = async (query: string) => PurchaseList.parse((await get(query)).data)
      const codes = async (query: string) => (await list(query)).purchases.map(({ code }) => code)

      const { purchases, count } = await list("")
      expect([count, purchases.map(({ code }) => code)]).toEqual([2, [second, first]])
      expect(purchases[0]?.recipient).toEqual({ name: "Trần Văn Bé", phone: "0987 654 321" })
      expect(purchases[0]?.parcels.map(({ seller, status }) => [seller, status])).toEqual([
        ["Lò bánh Tân Huê", "packing"],
        ["Ruộng Ba Đình", "packing"],
      ])
      expect(await codes(`?q=${first.toLowerCase().slice(0, 4)}-${first.slice(4)}`)).toEqual([first])
      expect(await codes(`?q=${encodeURIComponent("+84 987 654 321")}`)).toEqual([second])
      const parcel = required(purchases[1]?.parcels[1]).order_id
      expect(await codes(`?order_id=${parcel}`)).toEqual([first])
      expect(await codes("?order_id=order_khong_co")).toEqual([])
      expect(await codes("?q=Trần")).toEqual([])
      expect(await codes("?page=2")).toEqual([])
      for (const query of ["?page=0", "?page=x", "?status=open"]) expect((await get(query)).status, query).toBe(400)

      const { purchase } = PurchaseAnswer.parse((await get(`/${first}`)).data)
      expect(purchase.parcels.map(({ lines }) => lines.map(({ name }) => name))).toEqual([["Bánh pía"], ["Gạo thơm"]])
      expect(told(await get("/KHONGCO2"))).toEqual([404, "not_found"])
    })

    it("what its buyer has had erased is not there any more", async () => {
      const code = await buy()
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const [group] = await groups.listOrderGroups({ code })
      await groups.updateOrderGroups({ id: required(group).id, restricted_at: new Date() })
      const { headers } = await operator(api, getContainer())
      const config = { headers, validateStatus: () => true }
      expect(PurchaseList.parse((await api.get("/admin/purchases", config)).data).count).toBe(0)
      expect((await api.get(`/admin/purchases/${code}`, config)).status).toBe(404)
    })
  },
})
