import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { BasketDocument } from "@ocop/shared/basket"
import { PlacedPurchase } from "@ocop/shared/purchase"
import { openSeller, openShop, sell, stockOf, type Goods, type Shop } from "../../fixtures/shop"
import { DELIVERY, shopper } from "../../fixtures/shopper"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: Shop
    let cake: Goods
    let rice: Goods

    beforeAll(async () => {
      const container = getContainer()
      shop = await openShop(container)
      const baker = await openSeller(container, shop, {
        name: "Bánh pía Tân Huê Viên",
        handle: "tan-hue-vien",
        province_code: "92",
        commune_code: "31510",
      })
      const farmer = await openSeller(container, shop, {
        name: "Gạo Ông Cua",
        handle: "ong-cua",
        province_code: "01",
        commune_code: "00004",
      })
      cake = await sell(container, shop, baker, { title: "Bánh pía", handle: "banh-pia", price: 65_000, stock: 10 })
      rice = await sell(container, shop, farmer, {
        title: "Gạo ST25",
        handle: "gao-st25",
        price: 195_000,
        stock: 10,
        weight: 5100,
      })
    })

    it("buys from two sellers in one go", async () => {
      const hoa = shopper(api, shop)
      const id = await hoa.ready([
        { variant_id: cake.variant_id, quantity: 2 },
        { variant_id: rice.variant_id, quantity: 1 },
      ])
      const read = await hoa.get(`/baskets/${id}`)
      console.log(JSON.stringify(read.data, null, 1))
      const basket = BasketDocument.parse(read.data)
      expect(basket.ready).toBe(true)
      const started = Date.now()
      const bought = await hoa.buy(id)
      console.log(Date.now() - started, "ms", JSON.stringify(bought.data))
      expect(bought.status).toBe(200)
      PlacedPurchase.parse(bought.data)
      expect(await stockOf(getContainer(), cake)).toEqual({ stocked: 10, reserved: 2, free: 8 })
    })
  },
})
