import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow, completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { BasketDocument } from "@ocop/shared/basket"
import { PlacedPurchase, PurchaseDocument } from "@ocop/shared/purchase"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { backendTests } from "../../backend-tests"
import { mailsTo } from "../../fixtures/outbox"
import { readyCarts } from "../../fixtures/ready-carts"
import { required, stockOf } from "../../fixtures/shop"
import { DELIVERY, shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    const two = () => [
      { variant_id: open.cake.variant_id, quantity: 2 },
      { variant_id: open.rice.variant_id, quantity: 1 },
    ]

    it("buys from two sellers in one go: two orders, two payments, one code, one mail", async () => {
      const container = getContainer()
      await starTheCake()
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready(two(), { ...DELIVERY, note: "Gọi trước" })
      const basket = BasketDocument.parse((await hoa.get(`/baskets/${id}`)).data)
      expect(basket.ready).toBe(true)
      expect(basket.groups.map(({ seller, delivery }) => [seller.handle, delivery?.kind])).toEqual([
        ["lo-banh-tan-hue", "offered"],
        ["ruong-ba-dinh", "offered"],
      ])
      // 1 kg within the province; 5.1 kg from North to South: 36.000 + 9 × 6.000.
      const off = { discount: 0, shipping_discount: 0 }
      expect(basket.totals).toEqual({ goods: 325_000, shipping: 22_000 + 90_000, total: 437_000, ...off })

      const bought = await hoa.buy(id)
      expect(bought.status).toBe(200)
      const { code, token } = PlacedPurchase.parse(bought.data)
      expect(code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/)
      expect(await stockOf(container, open.cake)).toMatchObject({ reserved: 2, free: 8 })
      expect(await stockOf(container, open.rice)).toMatchObject({ reserved: 1, free: 9 })

      const again = await hoa.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: 1 })
      expect(again.data).toEqual({ code, token, awaits_transfer: false, awaits_card: false })
      const shown = BasketDocument.parse((await hoa.get(`/baskets/${id}`)).data)
      expect(shown).toMatchObject({ purchase_code: code, ready: false })
      expect((await hoa.post(`/baskets/${id}/lines`, two()[0])).data.type).toBe("already_placed")

      const orders = await readOrders()
      expect(orders.map(({ total }) => Number(total)).sort()).toEqual([152_000, 285_000])
      for (const order of orders) {
        expect(order.payment_collections).toHaveLength(1)
        const [collection] = order.payment_collections
        expect(Number(collection.amount)).toBe(Number(order.total))
        expect(collection.payments.map((payment: { amount: number }) => Number(payment.amount))).toEqual([
          Number(order.total),
        ])
        expect(order.organization.handle).toBe(
          order.items[0].product_handle === "banh-pia" ? "lo-banh-tan-hue" : "ruong-ba-dinh",
        )
      }

      const page = await hoa.get(`/purchases/${code}`)
      expect(page.status).toBe(404)
      const opened = await api.get(`/store/purchases/${code}`, {
        headers: { ...hoa.headers, "x-purchase-token": token },
      })
      const purchase = PurchaseDocument.parse(opened.data)
      expect(purchase).toMatchObject({
        code,
        status: "placed",
        totals: basket.totals,
        recipient: { name: "Nguyễn Thị Hoa", phone: "0901 234 567", email: "hoa@example.com" },
        address: { street: "12 Trần Hưng Đạo", commune: "Phường Phú Lợi", province: "thành phố Cần Thơ" },
        note: "Gọi trước",
      })
      expect(purchase.parcels.map((parcel) => [parcel.total, parcel.lines[0]?.stars_at_sale])).toEqual([
        [152_000, 4],
        [285_000, null],
      ])

      const byOrder = await hoa.get(`/orders/${required(purchase.parcels[0]).order_id}`)
      expect(byOrder.status).toBe(404)

      const [mail, ...more] = await until(() => asList(mailsTo("hoa@example.com")))
      expect(more).toEqual([])
      expect(mail).toContain(`/don/${code}?khoa=${token}`)
      expect(mail).toContain("Bánh pía, Gói × 2, 4 sao OCOP khi mua")
      expect(mail).toContain("437.000")
    })

    it("asks for the code and the phone, and tells neither apart", async () => {
      const hoa = shopper(api, open.shop)
      const { code } = (await hoa.buy(await hoa.ready(two()))).data
      const typed = `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`
      const found = await hoa.post("/purchases/look-up", { code: typed, phone: "+84 901 234 567" })
      expect(found.status).toBe(200)
      expect(found.data.code).toBe(code)

      const wrongPhone = await hoa.post("/purchases/look-up", { code, phone: "0901234568" })
      const wrongCode = await hoa.post("/purchases/look-up", { code: "AAAAAAAA", phone: "0901234567" })
      const nonsense = await hoa.post("/purchases/look-up", { code: "' or 1=1", phone: "x" })
      expect([wrongPhone.status, wrongCode.status, nonsense.status]).toEqual([404, 404, 404])
      expect(wrongCode.data).toEqual(wrongPhone.data)
      expect(nonsense.data).toEqual(wrongPhone.data)
      const forged = await api.get(`/store/purchases/${code}`, {
        headers: { ...hoa.headers, "x-purchase-token": "forged" },
        validateStatus: () => true,
      })
      expect(forged.status).toBe(404)
    })

    it("writes in English to who bought in English", async () => {
      const anna = shopper(api, open.shop)
      const id = await anna.ready(two(), { ...DELIVERY, email: "anna@example.com" })
      const bought = await anna.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: 437_000, locale: "en" })
      const { code, token } = PlacedPurchase.parse(bought.data)
      const [mail] = await until(() => asList(mailsTo("anna@example.com")))
      expect(mail).toContain(`/en/don/${code}?khoa=${token}`)
      expect(mail).toContain("Bánh pía, Pack × 2: 130,000")
      expect(mail).not.toContain("Phí giao")
    })

    it("buys once, however often and by whichever door the button is pressed at the same moment", async () => {
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready(two())
      const press = () => hoa.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: 437_000 })
      const answers = await Promise.all([press(), press(), press(), hoa.post(`/carts/${id}/complete`)])
      const bought = answers.filter(({ status }) => status === 200)
      expect(new Set(bought.map(({ data }) => data.code)).size).toBe(1)
      // The last door may have come before anything was chosen.
      expect(bought.length).toBeGreaterThanOrEqual(3)
      expect(await readOrders()).toHaveLength(2)
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 2, free: 8 })
    })

    it("completes by core's own name in our way, for whoever in core calls it", async () => {
      const container = getContainer()
      const [cart_id] = await readyCarts(
        container,
        open.shop,
        [
          { seller: open.baker, fee: 22_000, lines: [{ goods: open.cake, quantity: 2 }] },
          { seller: open.farmer, fee: 90_000, lines: [{ goods: open.rice, quantity: 1 }] },
        ],
        1,
      )
      const engine = container.resolve(Modules.WORKFLOW_ENGINE)
      const complete = () => engine.run(completeCartWorkflowId, { input: { id: cart_id } })
      const [first, second] = [await complete(), await complete()]
      await completeCartWorkflow(container).run({ input: { id: required(cart_id) } })
      const orders = await readOrders()
      expect(orders).toHaveLength(2)
      expect(orders.map(({ id }) => id)).toContain(Reflect.get(Object(first.result), "id"))
      expect(second.result).toEqual(first.result)
    })

    async function starTheCake() {
      const ocop = getContainer().resolve(OCOP_MODULE)
      const decision = await ocop.createDecisions({ number: "01/QĐ", date: "2025-01-01", authority: "UBND" })
      await ocop.createRecognitions({
        decision_id: decision.id,
        product_id: open.cake.product_id,
        organization_id: open.baker.organization_id,
        stars: 4,
        valid_from: "2025-01-01",
        valid_until: "2099-12-31",
        verified_on: "2025-01-02",
        source: "Danh sách công bố",
      })
    }

    async function readOrders() {
      const container = getContainer()
      const ids = (await container.resolve(Modules.ORDER).listOrders({})).map(({ id }) => id)
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order",
        fields: [
          "id",
          "total",
          "items.*",
          "organization.handle",
          "payment_collections.amount",
          "payment_collections.payments.amount",
        ],
        filters: { id: ids },
      })
      return data
    }
  },
})

function asList<T>(items: T[]): T[] | null {
  return items.length > 0 ? items : null
}
