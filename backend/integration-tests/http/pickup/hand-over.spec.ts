import { Modules } from "@medusajs/framework/utils"
import { PickupAnswer, PickupPage } from "@ocop/shared/pickup"
import { PurchaseDocument } from "@ocop/shared/purchase"
import { balancesOf } from "../../../src/ledger/balances-of"
import { BANK_MODULE } from "../../../src/modules/bank"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { readOrders } from "../../../src/parcel/read-orders"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { mailsTo } from "../../fixtures/outbox"
import { onShelf, openPoint, permit, PICKUP, shelve, type OpenPoint } from "../../fixtures/point-shelf"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const key = () => crypto.randomUUID()
const DAY_MS = 24 * 3_600_000

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: OpenPoint
    let next: OpenPoint
    let farmers: string
    let bakers: string

    /** The farmer has two shops in Phú Lợi; in the first lies the baker's cake. 10 % are taken of what is sold. */
    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      const { organization_id, handle } = open.farmer
      point = await openPoint(getContainer(), { organization_id, handle: "quay-phu-loi" })
      next = await openPoint(getContainer(), { organization_id, handle: "quay-so-hai", name: "Quầy số hai" })
      await shelve(getContainer(), point, open.cake, { pieces: 6, own_price: 70_000 })
      await permit(getContainer(), { maker_id: open.baker.organization_id, reseller_id: organization_id })
      farmers = await openDesk(api, "nguoi-ban@example.com")
      await join(getContainer(), { email: "nguoi-ban@example.com", handle })
      bakers = await openDesk(api, "lo-banh@example.com")
      await join(getContainer(), { email: "lo-banh@example.com", handle: open.baker.handle })
      const rule = { position: 100, rate_bp: 1_000, valid_from: "2026-01-01", basis: "Hợp đồng mẫu" }
      await getContainer().resolve(LEDGER_MODULE).createCommissionRules(rule)
    })

    /** Two cakes of the point's shelf, and the clerk's way to them. */
    async function bought(payment: "cod" | "vietqr" = "cod") {
      const tam = shopper(api, open.shop)
      const { data: basket } = await tam.post(`/sales-points/${point.handle}/baskets`)
      await tam.post(`/baskets/${basket.id}/lines`, { variant_id: open.cake.variant_id, quantity: 2 })
      await tam.post(`/baskets/${basket.id}/pickup`, PICKUP)
      const placed = await tam.post(`/baskets/${basket.id}/purchase`, { payment, shown_total: 140_000 })
      expect(placed.status).toBe(200)
      const { code: purchase_code, token } = placed.data
      Object.assign(tam.headers, { "x-purchase-token": token })
      const code = `${purchase_code}-1`
      const desk = atDesk(api, farmers)
      const path = (of: OpenPoint = point) => `/organizations/${open.farmer.handle}/points/${of.handle}/pickups`
      const act = (what: string, body: object) => desk.post(`${path()}/${code}/${what}`, body)
      const seen = async () => PickupAnswer.parse((await desk.get(`${path()}/${code}`)).data).pickup
      const list = async (query = "", of = point) =>
        PickupPage.parse((await desk.get(`${path(of)}${query}`)).data).pickups.map((each) => each.code)
      const page = async () =>
        required(PurchaseDocument.parse((await tam.get(`/purchases/${purchase_code}`)).data).parcels[0])
      const parcel = async () => required((await parcels().listParcels({ code }))[0])
      return { tam, purchase_code, code, desk, path, act, seen, list, page, parcel }
    }

    const parcels = () => getContainer().resolve(PARCEL_MODULE)
    const shelf = () => onShelf(getContainer(), point, open.cake)
    const holds = async (order_id: string) => Object.fromEntries(await balancesOf(getContainer(), { order_id }))
    const tend = () => getContainer().resolve(Modules.WORKFLOW_ENGINE).run("job-tend-pickups", { input: {} })
    const type = (answer: { data: unknown }) => (answer.data as { type: string }).type

    it("is prepared, told with a code, handed over for the code and paid there, and the seller owes the fee", async () => {
      const { act, seen, list, page, code, parcel, tam, purchase_code } = await bought()
      expect(await list()).toEqual([code])
      expect(await seen()).toMatchObject({ state: "to_pack", due: 140_000, method: "cod", ready_at: null })
      expect((await seen()).lines).toMatchObject([{ name: "Bánh pía", quantity: 2, maker: "Lò bánh Tân Huê" }])
      expect((await page()).pickup).toMatchObject({ name: "Quầy Phú Lợi", code: null, phone: "0912 345 678" })
      expect(type(await act("hand-over", { pickup_code: "K7M2QP" }))).toBe("pickup_not_ready")

      const form = { key: key() }
      expect((await act("ready", form)).status).toBe(200)
      expect((await act("ready", form)).status).toBe(200)
      expect((await act("ready", { key: key() })).status).toBe(200)
      expect(await shelf()).toEqual({ stocked: 4, reserved: 0 })
      const { pickup } = await page()
      const pickup_code = required(pickup?.code)
      expect(pickup_code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/)
      // The code is the buyer's: the desk's own documents do not hold it, nor do the rows.
      expect(JSON.stringify([await seen(), await parcel()])).not.toContain(pickup_code)
      const [mail, ...more] = await until(() => {
        const told = mailsTo(PICKUP.email)
        const ready = told.filter((each) => each.includes(pickup_code))
        return ready.length > 0 ? ready : null
      })
      expect(more).toEqual([])
      expect(mail).toContain("140.000")

      for (const q of [pickup_code, pickup_code.toLowerCase(), "0789", "789 tám", "Van Tam", code]) {
        expect([q, await list(`?q=${encodeURIComponent(q)}`)]).toEqual([q, [code]])
      }
      for (const q of ["0000", "0789 Hoa", "K7M2QP"]) expect([q, await list(`?q=${q}`)]).toEqual([q, []])

      expect(type(await act("hand-over", { pickup_code: "AAAAAA" }))).toBe("pickup_code_wrong")
      expect((await seen()).state).toBe("packed")
      const given = { pickup_code: ` ${pickup_code.slice(0, 3).toLowerCase()} ${pickup_code.slice(3)}` }
      expect((await act("hand-over", given)).status).toBe(200)
      expect((await act("hand-over", given)).status).toBe(200)
      expect(await seen()).toMatchObject({ state: "delivered", due: 0 })
      expect(await list()).toEqual([])
      expect(await list("?list=done")).toEqual([code])
      const done = await page()
      expect(done).toMatchObject({ status: "delivered", pickup: { code: null }, progress: { due: 0, owed: 0 } })
      expect(done.progress?.events.map(({ kind }) => kind)).toEqual(["delivered", "packed", "placed"])

      const { order_id } = await parcel()
      const order = required((await readOrders(getContainer(), [order_id])).get(order_id))
      expect([order.paid, order.balance]).toEqual([140_000, 0])
      // The cash is with the seller: nothing is owed but the commission.
      await until(async () => ((await holds(order_id))["commission"] ? true : null))
      expect(await holds(order_id)).toEqual({ fee_receivable: 14_000, commission: 14_000 })
      expect((await act("cancel", { key: key(), reason: "buyer_asked", note: "" })).status).toBe(409)
      expect((await tam.post(`/purchases/${purchase_code}/parcels/${code}/cancel`, { reason: "other" })).status).toBe(
        409,
      )
    })

    it("waits for the transfer, and its money is the platform's until it is paid out", async () => {
      const { act, seen, page, purchase_code, parcel } = await bought("vietqr")
      expect((await seen()).state).toBe("awaiting_payment")
      expect(type(await act("ready", { key: key() }))).toBe("awaiting_payment")
      await tellBank(api, transferFor(purchase_code, 140_000))
      await until(async () => ((await seen()).state === "to_pack" ? true : null))
      expect((await seen()).due).toBe(0)
      expect((await act("ready", { key: key() })).status).toBe(200)
      const pickup_code = (await page()).pickup?.code ?? ""
      expect((await act("hand-over", { pickup_code })).status).toBe(200)
      expect((await page()).status).toBe("delivered")
      const { order_id } = await parcel()
      expect(await holds(order_id)).toEqual({ buyer_funds: -140_000, seller_goods: 126_000, commission: 14_000 })
    })

    it("goes back onto the shelf when nobody fetches it for a week, and the buyer's money goes back", async () => {
      const { act, seen, page, purchase_code, parcel } = await bought("vietqr")
      await tellBank(api, transferFor(purchase_code, 140_000))
      await until(async () => ((await seen()).state === "to_pack" ? true : null))
      await act("ready", { key: key() })
      expect(await shelf()).toEqual({ stocked: 4, reserved: 0 })
      const cancel = { key: key(), reason: "not_collected", note: "" }
      expect(type(await act("cancel", cancel))).toBe("still_kept")
      await tend()
      expect((await seen()).state).toBe("packed")

      const { id, order_id } = await parcel()
      await parcels().updateParcels({ id, ready_at: new Date(Date.now() - 8 * DAY_MS) })
      expect(await seen()).toMatchObject({ is_overdue: true })
      const before = mailsTo(PICKUP.email).length
      await tend()
      await tend()
      expect((await seen()).state).toBe("canceled")
      const [returned, ...more] = mailsTo(PICKUP.email).filter((each) => each.includes("quá hạn nhận"))
      expect([more, mailsTo(PICKUP.email).length]).toEqual([[], before + 1])
      for (const words of [purchase_code, "Quầy Phú Lợi", "hoàn lại"]) expect(returned).toContain(words)
      expect((await page()).status).toBe("canceled")
      expect((await page()).progress?.events[0]).toMatchObject({ kind: "canceled", reason: "not_collected" })
      expect(await shelf()).toEqual({ stocked: 6, reserved: 0 })
      const owed = await getContainer().resolve(BANK_MODULE).listPayouts({ order_id })
      expect(owed.map(({ kind, amount }) => [kind, Number(amount)])).toEqual([["refund", 140_000]])
    })

    it("is cancelled by the clerk, before it is ready and after, and nothing is owed where nothing was paid", async () => {
      const first = await bought()
      const form = { key: key(), reason: "out_of_stock", note: "Hết" }
      expect((await first.act("cancel", form)).status).toBe(200)
      expect((await first.act("cancel", form)).status).toBe(200)
      expect((await first.seen()).state).toBe("canceled")
      const second = await bought()
      await second.act("ready", { key: key() })
      expect((await second.act("cancel", { ...form, key: key(), reason: "buyer_asked" })).status).toBe(200)
      expect(await shelf()).toEqual({ stocked: 6, reserved: 0 })
      const { order_id } = await second.parcel()
      expect(await holds(order_id)).toEqual({})
      expect(type(await second.act("ready", { key: key() }))).toBe("parcel_canceled")
      expect(type(await second.act("hand-over", { pickup_code: "K7M2QP" }))).toBe("parcel_canceled")
    })

    it("is another point's and another organization's not at all, and is sent by no carrier", async () => {
      const { code, path, desk, act } = await bought()
      await act("ready", { key: key() })
      expect((await desk.get(`${path(next)}/${code}`)).status).toBe(404)
      expect((await desk.post(`${path(next)}/${code}/ready`, { key: key() })).status).toBe(404)
      expect(PickupPage.parse((await desk.get(path(next))).data).pickups).toEqual([])
      const baker = atDesk(api, bakers)
      expect((await baker.get(`${path()}/${code}`)).status).toBe(404)
      expect((await baker.get(`/organizations/${open.baker.handle}/points/${point.handle}/pickups`)).status).toBe(404)
      const parcel = `/organizations/${open.farmer.handle}/parcels/${code}`
      expect((await desk.get(parcel)).data).toMatchObject({ pickup_at: { handle: point.handle } })
      const carried = { box_id: "ful_1", carrier: "ghn", tracking_number: "GHN1" }
      expect(type(await desk.post(`${parcel}/hand-over`, carried))).toBe("pickup_parcel")
      expect(type(await desk.post(`${parcel}/delivered`, { box_id: "ful_1" }))).toBe("pickup_parcel")
    })

    it("lets nobody try codes for long", async () => {
      const { act, page } = await bought()
      await act("ready", { key: key() })
      const tried = []
      for (let n = 0; n < 11; n += 1) tried.push((await act("hand-over", { pickup_code: "AAAAAA" })).status)
      expect(tried).toEqual([...Array.from({ length: 10 }, () => 400), 429])
      const pickup_code = (await page()).pickup?.code ?? ""
      expect((await act("hand-over", { pickup_code })).status).toBe(429)
    })
  },
})
