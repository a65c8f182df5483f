import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BasketDocument, type PaymentMethod } from "@ocop/shared/basket"
import { ParcelComplaints } from "@ocop/shared/complaint"
import { PurchaseDocument } from "@ocop/shared/purchase"
import { balancesOf } from "../../../src/ledger/balances-of"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { VOUCHER_MODULE } from "../../../src/modules/voucher"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { cancelAndDie } from "../../fixtures/cancel-and-die"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { required } from "../../fixtures/shop"
import { DELIVERY, shopper } from "../../fixtures/shopper"
import { staleTotals } from "../../fixtures/stale-totals"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"
import { makeVoucher } from "../../fixtures/voucher"

type OrderRow = {
  id: string
  total: number
  items: { product_handle: string; adjustments: { amount: number; code: string; is_tax_inclusive: boolean }[] }[]
  shipping_methods: { amount: number; adjustments: { amount: number; code: string }[] }[]
  payment_collections: { amount: number }[]
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let baker: ReturnType<typeof atDesk>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      baker = atDesk(api, await openDesk(api, "lo-banh@example.com"))
      await join(getContainer(), { email: "lo-banh@example.com", handle: open.baker.handle })
    })

    beforeEach(async () => {
      await getContainer()
        .resolve(LEDGER_MODULE)
        .createCommissionRules({ position: 100, rate_bp: 500, valid_from: "2026-01-01", basis: "Hợp đồng mẫu 01/2026" })
    })

    const vouchers = () => getContainer().resolve(VOUCHER_MODULE)
    const run = (job: string) => getContainer().resolve(Modules.WORKFLOW_ENGINE).run(`job-${job}`, { input: {} })
    const uses = async (id: string) => (await vouchers().usesOf([id])).get(id)?.uses
    /** 130,000 of cakes and 195,000 of rice; 22,000 and 90,000 for their delivery. */
    const two = () => [
      { variant_id: open.cake.variant_id, quantity: 2 },
      { variant_id: open.rice.variant_id, quantity: 1 },
    ]

    async function basketWith(code: string | null, lines = two(), delivery: object = DELIVERY) {
      const buyer = shopper(api, open.shop)
      const id = await buyer.ready(lines, delivery)
      if (code !== null) expect((await buyer.post(`/baskets/${id}/voucher`, { code })).status).toBe(200)
      const read = async () => BasketDocument.parse((await buyer.get(`/baskets/${id}`)).data)
      const basket = await read()
      const buy = (payment: PaymentMethod = "cod") =>
        buyer.post(`/baskets/${id}/purchase`, { payment, shown_total: basket.totals.total })
      return { buyer, id, basket, read, buy }
    }

    async function bought(code: string | null, payment: PaymentMethod = "cod", lines = two()) {
      const { buyer, basket, buy } = await basketWith(code, lines)
      const { data: placed, status } = await buy(payment)
      expect(status).toBe(200)
      Object.assign(buyer.headers, { "x-purchase-token": placed.token })
      const purchase = async () => PurchaseDocument.parse((await buyer.get(`/purchases/${placed.code}`)).data)
      const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ code: placed.code })
      return { buyer, basket, code: placed.code, purchase, group: required(group) }
    }

    async function cancel(buyer: ReturnType<typeof shopper>, parcel: string) {
      const [code] = parcel.split("-")
      const done = await buyer.post(`/purchases/${code}/parcels/${parcel}/cancel`, { reason: "changed_mind" })
      expect(done.status).toBe(200)
    }

    async function ordersOf(ids: string[]): Promise<OrderRow[]> {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: [
            "id",
            "total",
            "items.product_handle",
            "items.adjustments.*",
            "shipping_methods.amount",
            "shipping_methods.adjustments.*",
            "payment_collections.amount",
          ],
          filters: { id: ids },
        })
      return ids.map((id) => required(data.find((order) => order.id === id) as OrderRow | undefined))
    }

    async function books(filter: Parameters<typeof balancesOf>[1] = {}) {
      const { rows: crooked } = await getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("select journal_id from ledger_entry group by journal_id having sum(debit) <> sum(credit)")
      expect(crooked).toEqual([])
      return Object.fromEntries([...(await balancesOf(getContainer(), filter))].filter(([, amount]) => amount !== 0))
    }

    it("takes a platform's voucher off the goods of two sellers, to the đồng, and both are paid in full", async () => {
      const id = await makeVoucher(getContainer(), { value: 7, ceiling: 20_001 })
      const { buyer, basket, code, purchase, group } = await bought("muoi", "vietqr")
      // 7 % of 325,000 would be 22,750; the ceiling is shared 8,000.4 to 12,000.6.
      expect(basket.totals).toEqual({
        goods: 325_000,
        discount: 20_001,
        shipping: 112_000,
        shipping_discount: 0,
        total: 416_999,
      })
      expect(basket.groups.map(({ discount }) => discount)).toEqual([8_000, 12_001])
      expect(basket.voucher).toEqual({
        code: "MUOI",
        problem: null,
        conditions: {
          kind: "percent",
          value: 7,
          ceiling: 20_001,
          min_goods: 0,
          seller: null,
          valid_until: null,
        },
      })

      const orders = await ordersOf(group.order_ids)
      expect(orders.map(({ total }) => Number(total))).toEqual([130_000 - 8_000 + 22_000, 195_000 - 12_001 + 90_000])
      const adjustments = orders.flatMap(({ items }) => items.flatMap((item) => item.adjustments))
      expect(adjustments.map((each) => [each.code, Number(each.amount), each.is_tax_inclusive])).toEqual([
        ["MUOI", 8_000, true],
        ["MUOI", 12_001, true],
      ])
      expect(orders.map(({ payment_collections }) => Number(payment_collections[0]?.amount))).toEqual(
        orders.map(({ total }) => Number(total)),
      )
      const [session] = await getContainer()
        .resolve(Modules.PAYMENT)
        .listPaymentSessions({ provider_id: "pp_vietqr_vietqr" }, { order: { created_at: "DESC" } })
      expect(Number(session?.amount)).toBe(416_999)
      expect(await staleTotals(getContainer())).toEqual([])
      expect(await uses(id)).toBe(1)

      await tellBank(api, transferFor(code, 416_999))
      expect(await purchase()).toMatchObject({
        totals: basket.totals,
        vouchers: ["MUOI"],
        payment: { state: "paid", amount: 416_999 },
      })
      const commission = Math.floor((130_000 * 5) / 100) + Math.floor((195_000 * 5) / 100)
      expect(await books()).toEqual({
        bank: 416_999,
        promotion_cost: 20_001,
        commission,
        seller_goods: 325_000 - commission,
        seller_shipping: 112_000,
      })

      // All of it goes back: what the platform bore for it comes back too.
      for (const { progress } of (await purchase()).parcels) await cancel(buyer, required(progress).code)
      expect(await books()).toEqual({ bank: 416_999, refund_payable: 416_999 })
      // It was paid for: the voucher stays used.
      expect(await uses(id)).toBe(1)
    })

    it("takes a seller's voucher off the seller's own goods, at the seller's cost", async () => {
      const { organization_id } = open.baker
      const scope = { bearer: "seller", organization_id, min_goods: 100_000 }
      await makeVoucher(getContainer(), { code: "LOBANH", kind: "amount", value: 30_000, ...scope })
      const { basket, code } = await bought("lo bánh", "vietqr")
      expect(basket.groups.map(({ discount }) => discount)).toEqual([30_000, 0])
      await tellBank(api, transferFor(code, basket.totals.total))
      const commission = 5_000 + 9_750
      expect(await books()).toEqual({
        bank: 407_000,
        commission,
        seller_goods: 295_000 - commission,
        seller_shipping: 112_000,
      })
    })

    it("of a part that is not sent, its part of what was taken off goes along", async () => {
      await makeVoucher(getContainer(), { code: "BALE", kind: "amount", value: 10_001, min_goods: 20_002 })
      const three = [{ variant_id: open.cake.variant_id, quantity: 3 }]
      const { buyer, code, purchase, group } = await bought("BALE", "cod", three)
      const [order_id] = group.order_ids
      const root = `/organizations/${open.baker.handle}/parcels/${code}-1`
      const line_id = required(required((await purchase()).parcels[0]).lines[0]).line_id
      const act = (what: string, body: object) => baker.post(`${root}/${what}`, body)
      const left = async (quantity: number) => {
        const lines = [{ line_id, quantity }]
        const done = await act("cancel", { key: `huy-${quantity}-huy-huy-huy`, reason: "out_of_stock", lines })
        expect(done.status).toBe(200)
        const [order] = await ordersOf(group.order_ids)
        const [parcel] = await getContainer().resolve(PARCEL_MODULE).listParcels({ order_id })
        expect(await staleTotals(getContainer())).toEqual([])
        expect(Number(required(parcel).due)).toBe(Number(required(order).total))
        return Number(required(order).total)
      }
      const fee = required((await purchase()).parcels[0]).fee
      expect((await purchase()).totals.total).toBe(195_000 - 10_001 + fee)
      expect(await left(1)).toBe(130_000 - 6_667 + fee)
      expect(required((await purchase()).parcels[0]).progress).toMatchObject({
        goods: 130_000,
        discount: 6_667,
        due: 130_000 - 6_667 + fee,
      })

      const packed = await act("pack", { key: "goi-goi-goi-goi-goi", lines: [{ line_id, quantity: 2 }] })
      const box_id = required((packed.data as { boxes: { id: string }[] }).boxes[0]).id
      await act("hand-over", { box_id, carrier: "ghn", tracking_number: "GHN1" })
      expect((await buyer.post(`/purchases/${code}/parcels/${code}-1/received`)).status).toBe(200)
      const commission = Math.floor((130_000 * 5) / 100)
      expect(await books()).toEqual({
        "carrier_cash:ghn": 130_000 - 6_667 + fee,
        promotion_cost: 6_667,
        commission,
        seller_goods: 130_000 - commission,
        seller_shipping: fee,
      })
    })

    it("refunds what was paid for a part of what was paid by transfer, and no more", async () => {
      await makeVoucher(getContainer(), { code: "BALE", kind: "amount", value: 10_001, min_goods: 20_002 })
      const { basket, code, purchase } = await bought("BALE", "vietqr", [
        { variant_id: open.cake.variant_id, quantity: 3 },
      ])
      await tellBank(api, transferFor(code, basket.totals.total))
      const line_id = required(required((await purchase()).parcels[0]).lines[0]).line_id
      const root = `/organizations/${open.baker.handle}/parcels/${code}-1`
      const cancelOne = (n: number) =>
        baker.post(`${root}/cancel`, {
          key: `huy-mot-cai-${n}-huy`,
          reason: "out_of_stock",
          lines: [{ line_id, quantity: 1 }],
        })
      expect((await cancelOne(1)).status).toBe(200)
      const one = 195_000 - 10_001 - (130_000 - 6_667)
      expect((await purchase()).refunds).toMatchObject([{ amount: one }])
      expect((await cancelOne(2)).status).toBe(200)
      expect((await cancelOne(3)).status).toBe(200)
      const refunds = (await purchase()).refunds.reduce((sum, { amount }) => sum + amount, 0)
      expect(refunds).toBe(basket.totals.total)
      expect(await books()).toEqual({ bank: refunds, refund_payable: refunds })
    })

    it("sends a parcel free from its threshold on, and says what is missing before", async () => {
      const free = { code: null, kind: "free_delivery", value: 0 }
      const { organization_id } = open.baker
      await makeVoucher(getContainer(), { ...free, min_goods: 130_000, bearer: "seller", organization_id })
      await makeVoucher(getContainer(), { ...free, min_goods: 390_000, ceiling: 50_000 })
      const few = await basketWith(null, [{ variant_id: open.cake.variant_id, quantity: 1 }])
      expect(few.basket.groups[0]).toMatchObject({
        fee_discount: 0,
        free_delivery: { missing: 65_000, ceiling: null, of_seller: true },
      })
      const { basket, purchase, group } = await bought(null, "cod", [
        { variant_id: open.cake.variant_id, quantity: 3 },
        { variant_id: open.rice.variant_id, quantity: 1 },
      ])
      expect(basket.groups.map(({ delivery, fee_discount }) => [delivery, fee_discount])).toMatchObject([
        [{ fee: 25_000 }, 25_000],
        [{ fee: 90_000 }, 50_000],
      ])
      expect(basket.totals).toMatchObject({ discount: 0, total: basket.totals.goods + basket.totals.shipping })
      const orders = await ordersOf(group.order_ids)
      expect(orders.reduce((sum, { total }) => sum + Number(total), 0)).toBe(basket.totals.total)
      expect(orders.map(({ shipping_methods }) => shipping_methods[0]?.adjustments.length)).toEqual([1, 1])
      expect((await purchase()).parcels.map(({ fee }) => fee)).toEqual([0, 40_000])
      expect((await purchase()).vouchers).toEqual([])
    })

    it("lets one of two take the last use, and gives it back when the purchase comes to nothing", async () => {
      const id = await makeVoucher(getContainer(), { max_uses: 1 })
      const one = [{ variant_id: open.cake.variant_id, quantity: 1 }]
      const first = await basketWith("MUOI", one)
      const second = await basketWith("MUOI", one, { ...DELIVERY, phone: "0907 654 321", email: "" })
      const answers = await Promise.all([first.buy("vietqr"), second.buy("vietqr")])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(required(answers.find(({ status }) => status === 409)).data.type).toBe("voucher_used_up")
      expect(await uses(id)).toBe(1)
      const loser = answers[0]?.status === 409 ? first : second
      expect((await loser.read()).voucher).toMatchObject({ problem: { type: "voucher_used_up" } })
      expect((await loser.read()).totals).toMatchObject({ discount: 0 })

      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const [group] = await groups.listOrderGroups({ status: "open" })
      await groups.updateOrderGroups({ id: required(group).id, hold_until: new Date(Date.now() - 1_000) })
      await run("expire-purchases")
      expect(await uses(id)).toBe(0)
      expect((await loser.read()).voucher).toMatchObject({ problem: null })
      expect((await loser.buy("vietqr")).status).toBe(200)
      expect(await uses(id)).toBe(1)
    })

    it("gives a use back when all that was to be paid at the door is cancelled", async () => {
      const id = await makeVoucher(getContainer(), { max_uses: 5 })
      const { buyer, purchase } = await bought("MUOI")
      const [first, second] = (await purchase()).parcels.map(({ progress }) => required(progress).code)
      await cancel(buyer, required(first))
      expect(await uses(id)).toBe(1)
      await cancel(buyer, required(second))
      expect(await uses(id)).toBe(0)
    })

    it("gives back in the night what a killed run did not, and forgets the uses of a purchase that was never made", async () => {
      const id = await makeVoucher(getContainer(), { max_uses: 5 })
      const { group } = await bought("MUOI")
      await cancelAndDie(getContainer(), group)
      const { group: kept } = await bought("MUOI")
      expect(await uses(id)).toBe(2)
      await run("follow-orders")
      expect(await uses(id)).toBe(1)

      await getContainer().resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id: kept.id, status: "placing" })
      await getContainer()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run("clear-purchase", { input: { id: kept.id, cart_id: kept.cart_id } })
      expect(await uses(id)).toBe(0)
      expect(await vouchers().listVoucherUses({ group_id: kept.id })).toEqual([])
    })

    it("keeps sums whole where prices and fees hold a tax", async () => {
      const tax = { name: "VAT", code: "VAT8", rate: 8 }
      const withTax = { attribute: "currency_code", value: "vnd", is_tax_inclusive: true }
      await getContainer().resolve(Modules.PRICING).createPricePreferences(withTax)
      await getContainer()
        .resolve(Modules.TAX)
        .createTaxRegions({ country_code: "vn", provider_id: "tp_system", default_tax_rate: tax })
      await makeVoucher(getContainer(), { value: 7 })
      const free = { code: null, kind: "free_delivery", value: 0, ceiling: 10_001 }
      await makeVoucher(getContainer(), { ...free, min_goods: 300_000 })
      const { basket, group, purchase } = await bought("MUOI")
      expect(basket.totals).toMatchObject({ discount: 22_750, shipping_discount: 20_002 })
      const orders = await ordersOf(group.order_ids)
      expect(orders.map(({ total }) => Math.round(Number(total) * 1_000) / 1_000)).toEqual([
        130_000 - 9_100 + 22_000 - 10_001,
        195_000 - 13_650 + 90_000 - 10_001,
      ])
      const line_id = required(required((await purchase()).parcels[0]).lines[0]).line_id
      const root = `/organizations/${open.baker.handle}/parcels/${group.code}-1`
      const lines = [{ line_id, quantity: 1 }]
      const wish = { key: crypto.randomUUID(), reason: "out_of_stock", lines }
      expect((await baker.post(`${root}/cancel`, wish)).status).toBe(200)
      expect(required((await purchase()).parcels[0]?.progress).due).toBe(65_000 - 4_550 + 22_000 - 10_001)
      expect(await staleTotals(getContainer())).toEqual([])
    })

    it.each(["vietqr", "cod"] as const)("owes what was paid for pieces that come back, paid by %s", async (payment) => {
      await makeVoucher(getContainer(), { code: "BALE", kind: "amount", value: 10_001, min_goods: 20_002 })
      const three = [{ variant_id: open.cake.variant_id, quantity: 3 }]
      const { buyer, code, purchase, basket } = await bought("BALE", payment, three)
      if (payment === "vietqr") await tellBank(api, transferFor(code, basket.totals.total))
      const parcel = `${code}-1`
      const line_id = required(required((await purchase()).parcels[0]).lines[0]).line_id
      const root = `/organizations/${open.baker.handle}/parcels/${parcel}`
      const packed = await baker.post(`${root}/pack`, { key: "goi-ca-ba-cai-goi", lines: [{ line_id, quantity: 3 }] })
      const box_id = required((packed.data as { boxes: { id: string }[] }).boxes[0]).id
      await baker.post(`${root}/hand-over`, { box_id, carrier: "ghn", tracking_number: "GHN1" })
      expect((await buyer.post(`/purchases/${code}/parcels/${parcel}/received`)).status).toBe(200)
      const due = async () => required((await purchase()).parcels[0]?.progress).due
      const collected = await due()
      expect(collected).toBe(payment === "cod" ? basket.totals.total : 0)

      const at = `/purchases/${code}/parcels/${parcel}/complaints`
      const report = {
        key: crypto.randomUUID(),
        reason: "damaged",
        wish: "money_back",
        words: "Hộp bị móp, bánh vỡ.",
        lines: [{ line_id, quantity: 1 }],
      }
      const { complaints } = ParcelComplaints.parse((await buyer.post(at, report)).data)
      const complaint = required(complaints[0])
      const move = async (how: object) => {
        const moved = await baker.post(`${root}/complaints/${complaint.id}/answer`, {
          key: crypto.randomUUID(),
          note: "",
          ...how,
        })
        expect([moved.status, moved.data]).toMatchObject([200, {}])
      }
      await move({ move: "accept", comes_back: true, pay: true })
      await move({ move: "receive", restock: false })
      // A third of 184,999, rounded down.
      expect((await purchase()).refunds).toMatchObject([{ amount: 61_666 }])
      await until(async () => (await staleTotals(getContainer())).length === 0)
      expect(await due()).toBe(collected)
      expect((await books())["refund_payable"]).toBe(61_666)
    })

    it("knows one buyer by the phone or by the e-mail", async () => {
      await makeVoucher(getContainer(), { max_uses_per_buyer: 1 })
      await bought("MUOI")
      const again = shopper(api, open.shop)
      const ask = async (delivery: object) => {
        const basket = await again.ready(two(), delivery)
        const { status, data } = await again.post(`/baskets/${basket}/voucher`, { code: "MUOI" })
        return [status, data.type]
      }
      expect(await ask({ ...DELIVERY, email: "" })).toEqual([409, "voucher_used_by_you"])
      expect(await ask({ ...DELIVERY, phone: "0907654321", email: "HOA@example.com" })).toEqual([
        409,
        "voucher_used_by_you",
      ])
      expect(await ask({ ...DELIVERY, phone: "0907654321", email: "lan@example.com" })).toEqual([200, undefined])
    })

    it("says why a code may not be used", async () => {
      const { organization_id } = open.baker
      await makeVoucher(getContainer(), { code: "SOMQUA", valid_from: "2099-01-01" })
      await makeVoucher(getContainer(), { code: "MUON", min_goods: 400_000 })
      await makeVoucher(getContainer(), { code: "CUABANH", organization_id, min_goods: 200_000 })
      const buyer = shopper(api, open.shop)
      const id = await buyer.ready([{ variant_id: open.rice.variant_id, quantity: 1 }])
      const enter = async (code: string) => {
        const { status, data } = await buyer.post(`/baskets/${id}/voucher`, { code })
        return [status, data.type, data.field, data.message]
      }
      expect((await enter(" ")).slice(0, 3)).toEqual([400, "voucher_missing", "code"])
      expect((await enter("KHONGCO")).slice(0, 3)).toEqual([400, "voucher_unknown", "code"])
      expect(await enter("sớm quá")).toEqual([409, "voucher_not_yet", "code", "Mã này dùng được từ ngày 01/01/2099."])
      expect(await enter("MUON")).toEqual([
        409,
        "voucher_minimum",
        "code",
        "Mua thêm 205.000\u00a0₫ hàng để dùng mã này.",
      ])
      expect(await enter("CUA-BANH")).toEqual([
        409,
        "voucher_not_for_these",
        "code",
        "Mã này chỉ dùng cho hàng của Lò bánh Tân Huê.",
      ])
      await buyer.post(`/baskets/${id}/lines`, { variant_id: open.cake.variant_id, quantity: 1 })
      expect((await enter("CUABANH")).slice(0, 3)).toEqual([409, "voucher_minimum", "code"])
      expect(BasketDocument.parse((await buyer.get(`/baskets/${id}`)).data).voucher).toBeNull()
    })

    it("asks again what was shown when the code has ended between the page and the button", async () => {
      await makeVoucher(getContainer())
      const { basket, buy, read, buyer, id } = await basketWith("MUOI")
      const [voucher] = await vouchers().listVouchers({ code: "MUOI" })
      await vouchers().updateVouchers({ id: required(voucher).id, stopped_at: new Date() })
      const refused = await buy()
      expect([refused.status, refused.data.type]).toEqual([409, "voucher_over"])
      const now = await read()
      expect(now.totals.total).toBe(basket.totals.total + basket.totals.discount)
      expect(now).toMatchObject({ ready: true, voucher: { problem: { type: "voucher_over" } } })
      const headers = { headers: buyer.headers, validateStatus: () => true }
      expect((await api.delete(`/store/baskets/${id}/voucher`, headers)).status).toBe(200)
      expect((await read()).voucher).toBeNull()
    })
  },
})
