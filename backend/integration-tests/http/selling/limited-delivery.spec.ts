import { ProductDocument } from "@ocop/shared/catalogue"
import { backendTests } from "../../backend-tests"
import { visitors } from "../../fixtures/market"
import { told } from "../../fixtures/person"
import { openSaleModes, type SaleModes } from "../../fixtures/sale-modes"
import { stockOf } from "../../fixtures/shop"
import { DELIVERY, shopper } from "../../fixtures/shopper"

const HA_NOI = { ...DELIVERY, commune_code: "00004" }
const CA_MAU = { ...DELIVERY, commune_code: "32069" }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: SaleModes

    beforeAll(async () => {
      open = await openSaleModes(getContainer())
    })

    const one = ({ variant_id }: { variant_id: string }) => ({ variant_id, quantity: 1 })
    const goods = (name: "tree" | "fish") => open[name]

    it.each([
      ["tree", "live", "live_too_far"],
      ["fish", "frozen", "cold_too_far"],
    ] as const)("a %s is told to go only within its region, and refused beyond", async (name, delivery_class, type) => {
      const hoa = shopper(api, open.shop)
      const limit = { delivery_class, within: "region", province: "thành phố Cần Thơ", region: "south" }
      const get = visitors(api, open.shop.publishable_key)
      const page = async (commune = "") =>
        ProductDocument.parse((await get(`/goods/${goods(name).handle}${commune}`)).data)
      expect((await page()).delivery_limit).toEqual(limit)
      expect((await page("?commune_code=00004")).delivery).toMatchObject({ kind: "refused", reason: type })
      expect((await page("?commune_code=31510")).delivery).toMatchObject({ kind: "offered" })

      const undecided = await hoa.basket([one(goods(name))])
      expect((await hoa.get(`/baskets/${undecided}`)).data.groups).toMatchObject([
        { delivery_limit: limit, delivery: null },
      ])

      const far = await hoa.ready([one(goods(name))], HA_NOI)
      expect((await hoa.get(`/baskets/${far}`)).data).toMatchObject({
        ready: false,
        groups: [{ delivery: { kind: "refused", reason: type } }],
      })
      expect(told(await hoa.buy(far))).toEqual([409, type])
      expect((await hoa.post(`/carts/${far}/complete`)).status).toBeGreaterThanOrEqual(400)
      expect(await stockOf(getContainer(), goods(name))).toMatchObject({ reserved: 0 })

      const near = await hoa.ready([one(goods(name))], CA_MAU)
      expect((await hoa.buy(near)).status).toBe(200)
    })

    it("one plant keeps its seller's whole parcel near, and no other seller's", async () => {
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready([one(open.cake), one(open.tree), one(open.rice)], HA_NOI)
      const { groups } = (await hoa.get(`/baskets/${id}`)).data
      expect(groups.map(({ delivery, delivery_limit }) => [delivery?.kind, delivery_limit?.delivery_class])).toEqual([
        ["refused", "live"],
        ["offered", undefined],
      ])
      const tree = groups[0]?.lines.find(({ variant_id }) => variant_id === open.tree.variant_id)
      await hoa.post(`/baskets/${id}/lines/${tree?.id}`, { quantity: 0 })
      expect((await hoa.get(`/baskets/${id}`)).data).toMatchObject({ ready: true })
    })

    it("core's own shipping options know it as well", async () => {
      const hoa = shopper(api, open.shop)
      const price = async (delivery: typeof DELIVERY) => {
        const cart_id = await hoa.ready([one(open.tree)], delivery)
        const path = `/shipping-options/${open.baker.shipping_option_id}/calculate`
        return hoa.post(path, { cart_id })
      }
      expect((await price(HA_NOI)).status).toBe(400)
      expect((await price(CA_MAU)).data).toMatchObject({ shipping_option: { amount: 28_000 } })
    })
  },
})
