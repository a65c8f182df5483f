import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  BuyersGift,
  EditedRecipient,
  GiftOrderDocument,
  GiftOrderPage,
  GiftParcelDocument,
  GiftWaveDocument,
  PackingDocument,
  type MoveGifts,
  type UnpackGifts,
} from "@ocop/shared/gift-order"
import { addDays, formatDay, todayInVietnam } from "@ocop/shared/day"
import type { ParcelDocument } from "@ocop/shared/parcel"
import type { ProblemAnswer } from "@ocop/shared/problem"
import { NoticePage } from "@ocop/shared/notice"
import { PurchaseDocument } from "@ocop/shared/purchase"
import { TransferDocument } from "@ocop/shared/transfer"
import { balancesOf } from "../../../src/ledger/balances-of"
import { BANK_MODULE } from "../../../src/modules/bank"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { GIFT_ORDER_MODULE } from "../../../src/modules/gift-order"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { capturedOf } from "../../../src/payment/capture-amount"
import { paymentCollectionIdOf } from "../../../src/purchase/plan"
import { expirePurchaseWorkflow } from "../../../src/workflows/payment/expire-purchase"
import { giveGoodwillWorkflow } from "../../../src/workflows/payment/give-goodwill"
import { readShelf } from "../../../src/shelf/read-shelf"
import { unpackBoxWorkflow } from "../../../src/workflows/pickup/unpack-box"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { draftGift, giver, inDays, openGiftPoint, PAYER } from "../../fixtures/gift-order"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { mailsTo } from "../../fixtures/outbox"
import { onShelf, type OpenPoint } from "../../fixtures/point-shelf"
import { required } from "../../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

type Form = MoveGifts extends infer Each ? (Each extends MoveGifts ? Omit<Each, "key"> : never) : never

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: OpenPoint
    let farmer: ReturnType<typeof atDesk>
    let baker: ReturnType<typeof atDesk>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      point = await openGiftPoint(getContainer(), open)
      farmer = atDesk(api, await openDesk(api, "ruong@example.com"))
      await join(getContainer(), { email: "ruong@example.com", handle: open.farmer.handle })
      baker = atDesk(api, await openDesk(api, "lo-banh@example.com"))
      await join(getContainer(), { email: "lo-banh@example.com", handle: open.baker.handle })
    })

    const desk = () => `/organizations/${open.farmer.handle}/points/${point.handle}/gifts`
    const run = (job: string) => getContainer().resolve(Modules.WORKFLOW_ENGINE).run(`job-${job}`, { input: {} })
    const cakes = () => onShelf(getContainer(), point, open.cake)
    const rice = () => onShelf(getContainer(), point, open.rice)

    /** A gift that was ordered, and paid for unless it is said not to be. */
    async function ordered(recipients: Parameters<typeof draftGift>[3], { isPaid = true } = {}) {
      const gift = await draftGift(getContainer(), point, open, recipients)
      const sau = giver(api, open)
      const { totals } = await sau.checkout(gift.key)
      const { status, data } = await sau.place(gift.key)
      expect(status).toBe(200)
      Object.assign(sau.headers, { "x-purchase-token": data.token })
      if (isPaid) await tellBank(api, transferFor(data.code, totals.total))
      const path = `${desk()}/${data.code}`
      const look = async (query = "") => GiftOrderDocument.parse((await farmer.get(`${path}${query}`)).data)
      return {
        ...{ sau, code: data.code, path, total: totals.total, look },
        idOf: async (position: number) => required((await look()).listed.find((each) => each.position === position)).id,
        async pack(recipients: string[], key = randomUUID()) {
          return (await farmer.post(`${path}/pack`, { key, recipients })) as { status: number; data: ProblemAnswer }
        },
        async move(form: Form, key: string = randomUUID()) {
          return (await farmer.post(`${path}/moves`, { key, ...form })) as { status: number; data: ProblemAnswer }
        },
        async unpack(form: Pick<UnpackGifts, "recipients"> & Partial<UnpackGifts>) {
          const reason = { key: randomUUID(), reason: "wrong_contents", note: "Thiếu một bánh" }
          return (await farmer.post(`${path}/unpack`, { ...reason, ...form })) as {
            status: number
            data: ProblemAnswer
          }
        },
        /** Closes the boxes of somebody, as the desk does when a label is scanned. */
        async check(position: number, key: string = randomUUID()) {
          const { status, data } = await farmer.post(`${path}/recipients/${position}/check`, { key })
          return status === 200 ? GiftParcelDocument.parse(data) : { status, type: (data as ProblemAnswer).type }
        },
        wave: async (number: number) => GiftWaveDocument.parse((await farmer.get(`${path}/waves/${number}`)).data),
        states: async () => (await look()).listed.map(({ state }) => state),
        parcel: async () =>
          required(
            (
              await getContainer()
                .resolve(PARCEL_MODULE)
                .listParcels({ code: `${data.code}-1` })
            )[0],
          ),
      }
    }

    it("is packed in waves, handed over, refused, sent again and delivered, and stock and books agree throughout", async () => {
      const order = await ordered(
        [{ boxes: 2 }, { name: "Lê Văn Tư" }, { name: "Trần Bé Năm", day: inDays(6), message: "Riêng cho Năm" }],
        { isPaid: false },
      )
      const { sau, code, look } = order
      const ids = await Promise.all([order.idOf(1), order.idOf(2), order.idOf(3)])
      const [first, second, third] = ids
      expect((await order.pack(ids)).data.type).toBe("awaiting_payment")
      await tellBank(api, transferFor(code, order.total))

      const list = GiftOrderPage.parse((await farmer.get(desk())).data)
      expect(list.orders.map((each) => [each.code, each.state, each.recipients, each.boxes])).toEqual([
        [code, "to_pack", 3, 4],
      ])
      expect(list.days).toEqual([
        { day: inDays(4), recipients: 2, boxes: 3 },
        { day: inDays(6), recipients: 1, boxes: 1 },
      ])
      expect(await look()).toMatchObject({
        state: "to_pack",
        payer: { name: "Trần Thị Sáu", phone: "0913 000 456" },
        box: { name: "Hộp vừa 6 ô", sender: "Công ty Lúa Vàng" },
        lines: [
          { name: "Bánh pía", count: 2, quantity: 8, packed: 0, left: 8, stocked: 100, missing: 0 },
          { name: "Gạo thơm", count: 1, quantity: 4, packed: 0, left: 4, stocked: 100, missing: 0 },
        ],
        counts: { to_pack: 3 },
      })

      const key = randomUUID()
      expect((await order.pack([required(first), required(second)], key)).status).toBe(200)
      expect((await order.pack([required(first), required(second)], key)).status).toBe(200)
      expect((await order.pack([required(first)])).data.type).toBe("gift_already_packed")
      expect((await order.pack(["grc_khongco"])).status).toBe(404)
      expect(await cakes()).toEqual({ stocked: 94, reserved: 2 })
      expect(await rice()).toEqual({ stocked: 97, reserved: 1 })
      expect((await order.parcel()).state).toBe("to_pack")
      expect((await look()).waves).toEqual([expect.objectContaining({ number: 1, recipients: 2, boxes: 3 })])
      expect((await look(`?day=${inDays(6)}&state=to_pack`)).listed.map(({ message }) => message)).toEqual([
        "Riêng cho Năm",
      ])
      expect(GiftOrderPage.parse((await farmer.get(desk())).data).days).toEqual([
        { day: inDays(6), recipients: 1, boxes: 1 },
      ])

      expect((await order.pack([required(third)])).status).toBe(200)
      expect(await cakes()).toEqual({ stocked: 92, reserved: 0 })
      expect(await rice()).toEqual({ stocked: 96, reserved: 0 })
      expect((await order.parcel()).state).toBe("packed")

      const parcels = (...recipients: (string | undefined)[]) =>
        recipients.map((recipient, index) => ({ recipient: required(recipient), tracking_number: `ghn ${index}1` }))
      const unnumbered = [{ recipient: required(first), tracking_number: "" }]
      expect((await order.move({ move: "hand_over", carrier: "ghn", parcels: unnumbered })).data).toMatchObject({
        type: "tracking_missing",
        message: "Nhập mã vận đơn cho: Nguyễn Thị Hoa.",
      })
      expect((await order.move({ move: "hand_over", carrier: "ghn", parcels: parcels(first, second) })).status).toBe(
        200,
      )
      expect((await order.parcel()).state).toBe("packed")
      expect((await order.move({ move: "hand_over", carrier: "self", parcels: parcels(third) })).status).toBe(200)
      expect((await order.parcel()).state).toBe("shipped")
      expect((await order.move({ move: "resend", recipients: [required(first)], note: "" })).data.type).toBe(
        "gift_move_wrong",
      )

      const refusal: Form = {
        move: "return",
        recipients: [required(second)],
        reason: "refused",
        note: "Đã gọi hai lần",
      }
      expect((await order.move(refusal)).status).toBe(200)
      expect(
        (await order.move({ move: "deliver", recipients: [required(first), required(third)], note: "" })).status,
      ).toBe(200)
      expect(await order.states()).toEqual(["delivered", "returned", "delivered"])
      expect((await order.parcel()).said_delivered_at).toBeNull()
      const received = await sau.post(`/purchases/${code}/parcels/${code}-1/received`)
      expect([received.status, received.data.type]).toEqual([409, "gift_by_recipients"])

      const again = randomUUID()
      expect((await order.move({ move: "resend", recipients: [required(second)], note: "" }, again)).status).toBe(200)
      expect((await order.move({ move: "resend", recipients: [required(second)], note: "" }, again)).status).toBe(200)
      expect(await order.states()).toEqual(["delivered", "packed", "delivered"])
      // The boxes are those that came back.
      expect(await cakes()).toEqual({ stocked: 92, reserved: 0 })
      await order.move({
        move: "hand_over",
        carrier: "self",
        parcels: [{ recipient: required(second), tracking_number: "" }],
      })
      expect((await order.move({ move: "deliver", recipients: [required(second)], note: "" })).status).toBe(200)
      const told = (await look()).listed[1]
      expect(told).toMatchObject({ state: "delivered", carrier: "self", wave: 1 })
      expect(told?.events.map(({ kind, reason, note }) => [kind, reason, note])).toEqual([
        ["deliver", null, ""],
        ["hand_over", null, ""],
        ["resend", null, ""],
        ["return", "refused", "Đã gọi hai lần"],
        ["hand_over", null, ""],
        ["pack", null, ""],
      ])
      const rows = await getContainer()
        .resolve(GIFT_ORDER_MODULE)
        .listGiftParcels({ recipient_id: required(second) })
      expect(rows.map(({ state }) => state).sort()).toEqual(["delivered", "resent"])
      expect(rows.find(({ state }) => state === "delivered")?.resends_id).toBe(
        rows.find(({ state }) => state === "resent")?.id,
      )

      // The point's word, as any seller's, and the buyer's counts at once.
      expect(await order.parcel()).toMatchObject({ state: "shipped", said_delivered_at: expect.anything() })
      expect((await sau.post(`/purchases/${code}/parcels/${code}-1/received`)).status).toBe(200)
      const over = await order.parcel()
      expect([over.state, Number(over.total), Number(over.due), Number(over.owed)]).toEqual([
        "delivered",
        order.total,
        0,
        0,
      ])
      expect(GiftOrderPage.parse((await farmer.get(desk())).data).orders).toEqual([])
      expect(GiftOrderPage.parse((await farmer.get(`${desk()}?list=done`)).data).orders).toHaveLength(1)
      await run("sweep-books")
      const balances = await balancesOf(getContainer(), {})
      const owed = [...balances].filter(([account]) => account.startsWith("seller"))
      expect(owed.reduce((sum, [, amount]) => sum + Math.abs(amount), 0)).toBe(order.total)
    })

    it("is fetched from the shelf by day, and what does not lie there is asked for in time", async () => {
      const handle = "quay-thieu"
      const short = await openGiftPoint(getContainer(), open, { handle, pieces: 20 })
      const path = `/organizations/${open.farmer.handle}/points/${handle}`
      const packing = async (day = "") => PackingDocument.parse((await farmer.get(`${path}/packing${day}`)).data)
      expect(await packing()).toMatchObject({ days: [], day: null, products: [], orders: [], waves: [], restock: [] })

      const place = async (recipients: Parameters<typeof draftGift>[3]) => {
        const gift = await draftGift(getContainer(), short, open, recipients)
        const sau = giver(api, open)
        const { totals } = await sau.checkout(gift.key)
        const { data } = await sau.place(gift.key)
        await tellBank(api, transferFor(data.code, totals.total))
        return data.code
      }
      const first = await place([{ boxes: 3 }, { boxes: 2, day: inDays(6) }])
      const second = await place([{ boxes: 1 }, { boxes: 1 }])
      // Seven cakes were broken: one too few for the last day.
      const inventory = getContainer().resolve(Modules.INVENTORY)
      const { inventory_item_id, location_id } = required(
        (await readShelf(getContainer(), { point_id: short.id, variant_id: open.cake.variant_id }))[0],
      )
      await inventory.updateInventoryLevels({ inventory_item_id, location_id, stocked_quantity: 13 })

      expect(await packing()).toMatchObject({
        days: [
          { day: inDays(4), recipients: 3, boxes: 5, missing: 0 },
          { day: inDays(6), recipients: 1, boxes: 2, missing: 1 },
        ],
        day: inDays(4),
        products: [
          { name: "Bánh pía", quantity: 10, stocked: 13, before: 0, missing: 0 },
          { name: "Gạo thơm", quantity: 5, stocked: 20, before: 0, missing: 0 },
        ],
        orders: [
          { code: first, recipients: 1, boxes: 3, goods: [{ count: 2, quantity: 6 }, { quantity: 3 }] },
          { code: second, recipients: 2, boxes: 2, goods: [{ quantity: 4 }, { quantity: 2 }] },
        ],
        restock: [{ name: "Bánh pía", missing: 1, day: inDays(6), maker: null }],
      })
      expect(await packing(`?day=${inDays(6)}`)).toMatchObject({
        day: inDays(6),
        products: [{ quantity: 4, stocked: 13, before: 10, missing: 1 }, { quantity: 2 }],
        orders: [{ code: first, recipients: 1, boxes: 2 }],
      })
      expect((await packing("?day=hom-qua")).day).toBe(inDays(4))

      const pack = (key: string) => farmer.post(`${path}/gifts/${second}/pack`, { key, day: inDays(4) })
      const key = randomUUID()
      expect((await pack(key)).status).toBe(200)
      expect((await pack(key)).status).toBe(200)
      expect((await pack(randomUUID())).status).toBe(409)
      expect(await packing()).toMatchObject({
        orders: [{ code: first }],
        waves: [{ code: second, number: 1, closed: 0, total: 2 }],
        products: [{ quantity: 6, stocked: 9 }, { quantity: 3 }],
      })
      expect((await baker.get(`${path}/packing`)).status).toBe(404)
    })

    it("is closed parcel by parcel, and opened again with its goods back on the shelf", async () => {
      const order = await ordered([{ boxes: 2 }, { name: "Lê Văn Tư" }, { name: "Trần Bé Năm" }])
      const before = await cakes()
      const [first, second, third] = (await order.look()).listed.map(({ id }) => id)
      await order.pack([required(first), required(second)])
      expect((await order.wave(1)).recipients.map(({ position }) => position)).toEqual([1, 2])
      expect((await order.look()).waves).toMatchObject([{ recipients: 2, boxes: 3, closed: 0 }])

      const told = await Promise.all([order.check(1), order.check(1)])
      for (const each of told) expect(each).toMatchObject({ progress: { closed: 1, total: 2 } })
      expect(await order.check(1)).toMatchObject({
        recipient: { position: 1, is_closed: true, may_unpack: true, state: "packed" },
        goods: [{ name: "Bánh pía", count: 2 }, { count: 1 }],
        progress: { closed: 1, total: 2 },
      })
      expect(await order.check(9)).toEqual({ status: 404, type: "not_found" })
      expect((await baker.post(`${order.path}/recipients/2/check`, { key: randomUUID() })).status).toBe(404)
      // Nobody had packed for the third yet: a wave of one.
      expect(await order.check(3)).toMatchObject({ recipient: { wave: 2 }, progress: { closed: 1, total: 1 } })
      expect(await cakes()).toEqual({ stocked: before.stocked - 8, reserved: before.reserved - 8 })
      expect((await order.parcel()).state).toBe("packed")

      const key = randomUUID()
      expect((await order.unpack({ key, recipients: [required(first)] })).status).toBe(200)
      expect((await order.unpack({ key, recipients: [required(first)] })).status).toBe(200)
      expect((await order.unpack({ recipients: [required(first)] })).data.type).toBe("gift_unpack_gone")
      expect((await order.unpack({ recipients: ["grc_khongco"] })).status).toBe(404)
      expect(await order.states()).toEqual(["to_pack", "packed", "packed"])
      expect(await cakes()).toEqual({ stocked: before.stocked - 4, reserved: before.reserved - 4 })
      expect((await order.look()).lines).toMatchObject([
        { packed: 4, left: 4 },
        { packed: 2, left: 2 },
      ])
      expect((await order.parcel()).state).toBe("to_pack")
      expect((await order.wave(1)).recipients).toMatchObject([{ position: 2 }])
      const parcel = `/organizations/${open.farmer.handle}/parcels/${order.code}-1`
      const document = (await farmer.get(parcel)).data as ParcelDocument
      expect(document.boxes.map(({ lines }) => lines.map(({ quantity }) => quantity).sort())).toEqual([
        [1, 1, 2],
        [1, 1, 2],
      ])
      expect(document.events.map(({ kind }) => kind).slice(0, 4)).toEqual(["packed", "unpacked", "packed", "packed"])

      // What was opened is packed again, in a wave of its own, and all that happened stays told.
      expect(await order.check(1)).toMatchObject({ recipient: { wave: 3, is_closed: true } })
      expect((await order.look()).listed[0]?.events.map(({ kind, reason, note }) => [kind, reason, note])).toEqual([
        ["check", null, ""],
        ["pack", null, ""],
        ["unpack", "wrong_contents", "Thiếu một bánh"],
        ["check", null, ""],
        ["pack", null, ""],
      ])
      expect(await cakes()).toEqual({ stocked: before.stocked - 8, reserved: before.reserved - 8 })

      const sent = [first, second, third].map((recipient) => ({ recipient: required(recipient), tracking_number: "" }))
      expect((await order.move({ move: "hand_over", carrier: "self", parcels: sent })).status).toBe(200)
      expect((await order.unpack({ recipients: [required(second)] })).data.type).toBe("gift_unpack_gone")
      expect((await order.parcel()).state).toBe("shipped")
      // Nobody scanned the second, but it has left.
      expect((await order.look()).waves.map(({ closed, recipients }) => [closed, recipients])).toEqual([
        [1, 1],
        [1, 1],
        [1, 1],
      ])
      await order.move({ move: "return", recipients: [required(second)], reason: "not_there", note: "" })
      await order.move({ move: "resend", recipients: [required(second)], note: "" })
      expect((await order.unpack({ recipients: [required(second)] })).data.type).toBe("gift_unpack_gone")
      expect(await cakes()).toEqual({ stocked: before.stocked - 8, reserved: before.reserved - 8 })
    })

    it("takes all of a wave back, and what a stopped run took back is packed by the next change", async () => {
      const order = await ordered([{ boxes: 1 }, {}, {}])
      const before = await cakes()
      const ids = (await order.look()).listed.map(({ id }) => id)
      await order.pack(ids.slice(0, 2))
      const { order_id } = await order.parcel()
      const module = getContainer().resolve(GIFT_ORDER_MODULE)
      const [gift] = await module.listGiftOrders({ group_id: (await order.parcel()).group_id })
      const [wave] = await module.listGiftWaves({ gift_order_id: required(gift).id })
      // Killed after the goods went back, before anything was written down.
      const box_id = required(wave).box_id ?? ""
      await unpackBoxWorkflow(getContainer()).run({ input: { order_id, box_id } })
      expect(await cakes()).toEqual(before)
      expect((await order.pack([required(ids[2])])).status).toBe(200)
      expect(await cakes()).toEqual({ stocked: before.stocked - 6, reserved: before.reserved - 6 })
      const [again] = await module.listGiftWaves({ id: required(wave).id })
      expect(again?.box_id).not.toBe(box_id)

      expect((await order.unpack({ recipients: ids })).status).toBe(200)
      expect(await cakes()).toEqual(before)
      expect((await order.look()).waves).toEqual([])
      expect((await farmer.get(`${order.path}/waves/1`)).status).toBe(404)
      expect((await order.parcel()).state).toBe("to_pack")
      // Nothing is packed any more: it may be cancelled like any other.
      const parcel = `/organizations/${open.farmer.handle}/parcels/${order.code}-1`
      const { lines } = (await farmer.get(parcel)).data as ParcelDocument
      const all = lines.map(({ line_id, ordered }) => ({ line_id, quantity: ordered }))
      const cancel = { key: randomUUID(), reason: "out_of_stock", lines: all }
      expect((await farmer.post(`${parcel}/cancel`, cancel)).status).toBe(200)
      expect((await cakes()).reserved).toBe(before.reserved - 6)
      expect((await order.sau.get(`/purchases/${order.code}`)).data.refunds).toMatchObject([{ amount: order.total }])
    })

    it("tells a price to be printed only where whoever gives does not hide it", async () => {
      const order = await ordered([{}])
      await order.check(1)
      const module = getContainer().resolve(GIFT_ORDER_MODULE)
      const [gift] = await module.listGiftOrders({ group_id: (await order.parcel()).group_id })
      const { id, packed } = required(gift)
      const prices = async (hides_prices: boolean) => {
        await module.updateGiftOrders({ id, packed: { ...packed, hides_prices } })
        const { box, days } = await order.wave(1)
        return [box.price, ...days.flatMap(({ goods }) => goods.map(({ price }) => price))]
      }
      expect(await prices(true)).toEqual([null, null, null])
      expect(await prices(false)).toEqual([45_000, 70_000, 195_000])
      expect(JSON.stringify((await farmer.get(`${order.path}/recipients/1`)).data)).not.toMatch(/"price"|"total":\d{4}/)
    })

    /** A gift for days that are far away, ordered with half of it paid now. */
    async function deposited() {
      const gift = await draftGift(getContainer(), point, open, [{ boxes: 3, day: inDays(16) }])
      const sau = giver(api, open)
      const page = await sau.checkout(gift.key)
      const deposit = required(page.deposit)
      const { status, data } = await sau.place(gift.key, { shown_deposit: deposit.amount })
      expect([status, data.awaits_transfer]).toEqual([200, true])
      Object.assign(sau.headers, { "x-purchase-token": data.token })
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const group = async () => required((await groups.listOrderGroups({ code: data.code }))[0])
      const money = async () => {
        const { id, order_ids } = await group()
        const payments = getContainer().resolve(Modules.PAYMENT)
        const sums = await Promise.all(
          [id, ...order_ids].map(async (of) => {
            const sessions = await payments.listPaymentSessions({ payment_collection_id: paymentCollectionIdOf(of) })
            return Promise.all(sessions.map((each) => capturedOf(payments, each.id)))
          }),
        )
        const { data: orders } = await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "order",
            fields: ["summary.paid_total", "summary.refunded_total"],
            filters: { id: order_ids },
          })
        const [order] = orders as { summary?: { paid_total?: number; refunded_total?: number } }[]
        return { captured: sums.flat(), booked: Number(order?.summary?.paid_total ?? 0) }
      }
      const path = `${desk()}/${data.code}`
      return {
        ...{ sau, code: data.code, total: page.totals.total, deposit, group, money, path },
        transfer: async () => TransferDocument.parse((await sau.get(`/purchases/${data.code}/transfer`)).data),
        purchase: async () => PurchaseDocument.parse((await sau.get(`/purchases/${data.code}`)).data),
        look: async () => GiftOrderDocument.parse((await farmer.get(path)).data),
        mails: (words: string) =>
          mailsTo(PAYER.email).filter((mail) => mail.includes(words) && mail.includes(data.code)),
        async late() {
          const { id } = await group()
          await groups.updateOrderGroups({ id, hold_until: new Date(Date.now() - 1000) })
          await expirePurchaseWorkflow(getContainer()).run({ input: { group_id: id } })
        },
      }
    }

    it("is ordered with a deposit, held for it, and packed once the rest has come", async () => {
      const before = await cakes()
      const { code, deposit, total, transfer, money, purchase, look, group, path, sau, mails } = await deposited()
      expect(deposit.amount + deposit.balance).toBe(total)
      expect(deposit.amount % 1000).toBe(0)
      expect(deposit.cancel_on < inDays(16)).toBe(true)
      const asked = await transfer()
      expect(asked).toMatchObject({ state: "waiting", due: deposit.amount, left: deposit.amount, may_pay_cash: false })
      expect(asked.deposit).toEqual({ ...deposit, is_paid: false })
      expect(asked.memo).toBe(`OCOP${code}`)

      await tellBank(api, transferFor(code, deposit.amount - 1))
      expect(await transfer()).toMatchObject({ state: "short", left: 1 })
      expect((await money()).captured).toEqual([0, 0])
      await tellBank(api, transferFor(code, 1))
      expect(await money()).toEqual({ captured: [deposit.amount, deposit.amount], booked: deposit.amount })
      const rest = await transfer()
      expect(rest).toMatchObject({ state: "short", due: total, left: deposit.balance, may_extend: false })
      expect([rest.memo, rest.deposit?.is_paid]).toEqual([`OCOP${code}L2`, true])
      expect(new Date(required((await group()).hold_until)).toISOString()).toBe(`${deposit.cancel_on}T17:00:00.000Z`)
      expect((await sau.post(`/purchases/${code}/transfer/hold`)).data.type).toBe("hold_not_extendable")
      expect((await purchase()).payment).toMatchObject({ state: "awaiting", amount: deposit.balance })

      // The point knows, gets ready, and packs nothing yet.
      const list = GiftOrderPage.parse((await farmer.get(desk())).data)
      expect(list.orders.find((each) => each.code === code)).toMatchObject({
        state: "awaiting_payment",
        deposit: { is_paid: true, balance: deposit.balance },
        days: [{ day: inDays(16), recipients: 1, boxes: 3 }],
      })
      const recipients = (await look()).listed.map(({ id }) => id)
      const refused = (await farmer.post(`${path}/pack`, { key: randomUUID(), recipients })) as {
        status: number
        data: ProblemAnswer
      }
      expect([refused.status, refused.data.type]).toEqual([409, "awaiting_payment"])
      const goodwill = giveGoodwillWorkflow(getContainer())
      const [order_id] = (await group()).order_ids
      const given = await goodwill.run({
        input: { order_id: required(order_id), amount: 1000, reason: "", key: randomUUID(), by: "u" },
        throwOnError: false,
      })
      expect(given.errors).toHaveLength(1)

      await run("tell-deposits")
      await run("tell-deposits")
      expect(mails("đã nhận tiền cọc")).toHaveLength(1)
      expect(mails("đến hạn trả")).toHaveLength(0)
      const notices = await farmer.get(`/organizations/${open.farmer.handle}/notices`)
      expect(NoticePage.parse(notices.data).notices.map(({ kind }) => kind)).toContain("gift_deposited")
      const { id } = await group()
      await getContainer()
        .resolve(ORDER_GROUP_MODULE)
        .updateOrderGroups({ id, balance_on: inDays(-2) })
      await run("tell-deposits")
      await run("tell-deposits")
      expect(mails("đến hạn trả")).toHaveLength(1)
      expect(mails("đến hạn trả")[0]).toContain("chuyen-khoan")

      await tellBank(api, { ...transferFor(code, deposit.balance + 5), content: `CT ${rest.memo} NGUYEN` })
      expect(await money()).toEqual({ captured: [total, total], booked: total })
      expect((await transfer()).state).toBe("over")
      expect((await purchase()).payment).toMatchObject({ state: "paid", amount: total })
      expect((await farmer.post(`${path}/pack`, { key: randomUUID(), recipients })).status).toBe(200)
      expect(await cakes()).toEqual({ stocked: before.stocked - 6, reserved: before.reserved })
      await run("sweep-books")
      const sold = await balancesOf(getContainer(), { group_id: id })
      const shared = ["seller_goods", "seller_shipping", "commission"] as const
      expect(shared.reduce((sum, account) => sum + (sold.get(account) ?? 0), 0)).toBe(total)
      expect(sold.get("buyer_funds") ?? 0).toBe(0)
    })

    it("gives all of the deposit back when the rest does not come, or its buyer cancels before anything is packed", async () => {
      const before = await cakes()
      const late = await deposited()
      await tellBank(api, transferFor(late.code, late.deposit.amount + 20_000))
      expect((await late.money()).captured).toEqual([late.deposit.amount, late.deposit.amount])
      await late.late()
      await late.late()
      expect(await cakes()).toEqual(before)
      const over = await late.purchase()
      expect([over.status, over.refunds.map(({ amount }) => amount)]).toEqual(["canceled", [late.deposit.amount]])
      expect((await late.transfer()).state).toBe("canceled")
      const bank = getContainer().resolve(BANK_MODULE)
      const { id } = await late.group()
      const [excess] = await bank.listBankTransactions({ group_id: id })
      expect(excess).toMatchObject({ state: "open", problem: "too_much" })
      expect(Number(excess?.excess)).toBe(20_000)
      await until(() => Promise.resolve(late.mails("tiền cọc được trả lại").length > 0))
      expect(late.mails("đã nhận tiền đơn")).toHaveLength(0)
      // Whoever pays now is too late.
      await tellBank(api, transferFor(late.code, late.deposit.balance))
      expect((await bank.listBankTransactions({ group_id: id, counted: true })).length).toBe(1)

      const second = await deposited()
      await tellBank(api, transferFor(second.code, second.deposit.amount))
      const canceled = await second.sau.post(`/purchases/${second.code}/parcels/${second.code}-1/cancel`, {
        reason: "changed_mind",
      })
      expect(canceled.status).toBe(200)
      await until(async () => (await second.group()).status === "settled")
      expect(await cakes()).toEqual(before)
      expect((await second.purchase()).refunds.map(({ amount }) => amount)).toEqual([second.deposit.amount])
      await run("send-outcomes")
      expect(second.mails("tiền cọc được trả lại")).toHaveLength(0)

      await run("sweep-books")
      for (const each of [late, second]) {
        const { id: group_id } = await each.group()
        const held = await until(async () => {
          const balances = await balancesOf(getContainer(), { group_id })
          return balances.get("refund_payable") === each.deposit.amount && balances
        })
        const shared = ["seller_goods", "seller_shipping", "commission", "buyer_funds"] as const
        expect(shared.map((account) => held.get(account) ?? 0)).toEqual([0, 0, 0, 0])
      }
    })

    it("is not ordered with another deposit than the rule has, nor with one by card", async () => {
      const gift = await draftGift(getContainer(), point, open, [{ boxes: 3, day: inDays(16) }])
      const near = await draftGift(getContainer(), point, open, [{ boxes: 3, day: inDays(4) }])
      const sau = giver(api, open)
      expect((await sau.checkout(near.key)).deposit).toBeNull()
      const typeOf = async (key: string, more: object) => (await sau.place(key, more)).data.type
      expect(await typeOf(near.key, { shown_deposit: 500_000 })).toBe("deposit_changed")
      expect(await typeOf(gift.key, { shown_deposit: 1 })).toBe("deposit_changed")
      const { deposit } = await sau.checkout(gift.key)
      expect(await typeOf(gift.key, { shown_deposit: deposit?.amount, payment: "card" })).toBe("deposit_by_transfer")
    })

    it("is changed by its buyer until its point prepares it, and the point sees what it was", async () => {
      const order = await ordered([{ day: inDays(9) }, { name: "Lê Văn Tư", day: inDays(9) }, { day: inDays(9) }])
      const gifts = getContainer().resolve(GIFT_MODULE)
      const gift = async () => BuyersGift.parse((await order.sau.get(`/purchases/${order.code}/gift`)).data)
      const ids = (await gift()).listed.map(({ id }) => id)
      const path = (n: number) => `/purchases/${order.code}/gift/recipients/${ids[n]}`
      const edited = async (n: number) => EditedRecipient.parse((await order.sau.get(path(n))).data)
      const { typed, change_until } = await edited(0)
      expect(typed).toMatchObject({ name: "Nguyễn Thị Hoa", province: "thành phố Cần Thơ", boxes: "1" })
      expect(change_until).toBe(addDays(inDays(9), -2))
      const change = async (n: number, more: object, key: string = randomUUID()) => {
        const { status, data } = await order.sau.post(path(n), { key, typed: { ...(await edited(n)).typed, ...more } })
        return [status, ...((data as ProblemAnswer).problems ?? [data]).map(({ type, field }) => field ?? type)]
      }

      const key = randomUUID()
      expect((await change(0, { name: "Trần Thị Bảy", phone: "0912 999 888", message: "Riêng" }, key))[0]).toBe(200)
      expect((await change(0, { name: "Không ghi" }, key))[0]).toBe(200)
      expect(await change(0, { name: "", phone: "12" })).toEqual([400, "name", "phone"])
      // Far away: delivery costs more than was paid.
      expect(await change(0, { commune: "Phường Hoàn Kiếm", province: "Hà Nội", commune_code: "" })).toEqual([
        409,
        "commune",
      ])
      expect(await change(0, { delivery_on: formatDay(inDays(0)) })).toEqual([400, "delivery_on"])
      expect((await change(1, { delivery_on: formatDay(inDays(12)) }))[0]).toBe(200)
      expect((await gift()).days.map(({ day, recipients }) => [day, recipients])).toEqual([
        [inDays(9), 2],
        [inDays(12), 1],
      ])
      expect((await order.parcel()).pack_by).toBe(addDays(inDays(12), -1))
      const card = { key: randomUUID(), message: "Chúc sức khỏe" }
      expect((await order.sau.post(`/purchases/${order.code}/gift/card`, card)).status).toBe(200)
      expect((await gift()).card).toEqual({ message: "Chúc sức khỏe", change_until: addDays(inDays(9), -2) })

      const seen = await order.look()
      expect(seen.box.message).toBe("Chúc sức khỏe")
      expect(seen.listed[0]).toMatchObject({ name: "Trần Thị Bảy", phone: "0912 999 888", message: "Riêng" })
      expect(
        seen.changes.map(({ recipient, fields }) => [recipient?.position, fields.map(({ field }) => field)]),
      ).toEqual([
        [undefined, ["message"]],
        [2, ["day"]],
        [1, ["name", "phone", "message"]],
      ])
      expect(seen.changes[2]?.fields[0]).toEqual({ field: "name", before: "Nguyễn Thị Hoa", after: "Trần Thị Bảy" })
      const bell = await farmer.get(`/organizations/${open.farmer.handle}/notices`)
      const told = NoticePage.parse(bell.data).notices.filter(({ kind }) => kind === "gift_changed")
      expect(told.length).toBeGreaterThanOrEqual(3)
      expect((await giver(api, open).post(path(0), { key, typed })).status).toBe(404)
      expect((await order.sau.post(path(0).replace(String(ids[0]), "grc_khac"), { key, typed })).status).toBe(404)

      // What is packed stays, and so does the card; the others may still be changed, until their day is near.
      await order.pack([required(ids[0])])
      expect(await change(0, { name: "Ai Đó" })).toEqual([409, "recipients"])
      expect((await order.sau.post(`/purchases/${order.code}/gift/card`, { ...card, key: randomUUID() })).status).toBe(
        409,
      )
      expect((await change(1, { street: "9 Lê Lợi" }))[0]).toBe(200)
      await gifts.updateGiftRecipients({ id: required(ids[2]), delivery_on: addDays(todayInVietnam(new Date()), 1) })
      expect((await gift()).listed.map((each) => each.change_until !== null)).toEqual([false, true, false])
      expect(await change(2, { street: "9 Lê Lợi" })).toEqual([409, "gift_change_late"])
      expect((await order.pack([required(ids[1]), required(ids[2])])).status).toBe(200)
    })

    it("shows its buyer who has got what, and nobody else", async () => {
      const order = await ordered([{ boxes: 1 }, { name: "Lê Văn Tư", boxes: 3 }])
      const gift = async (query = "") =>
        BuyersGift.parse((await order.sau.get(`/purchases/${order.code}/gift${query}`)).data)
      expect(await gift()).toMatchObject({ code: order.code, boxes: 4, total: 2, counts: { to_pack: 2 }, found: 2 })
      await order.pack([await order.idOf(2)])
      expect((await gift("?state=packed")).listed).toMatchObject([
        { name: "Lê Văn Tư", boxes: 3, state: "packed", wave: 1 },
      ])
      expect((await gift("?state=gi-do&page=0")).found).toBe(2)
      expect((await giver(api, open).get(`/purchases/${order.code}/gift`)).status).toBe(404)
      const purchase = (await order.sau.get(`/purchases/${order.code}`)).data
      expect(purchase.gift).toEqual({ recipients: 2, boxes: 4 })
    })

    it("is the matter of its point alone, and is packed in no other way", async () => {
      const order = await ordered([{}])
      const form = { key: randomUUID(), recipients: [await order.idOf(1)] }
      for (const path of [desk(), order.path]) {
        expect((await baker.get(path)).status).toBe(404)
        expect((await baker.get(path.replace(open.farmer.handle, open.baker.handle))).status).toBe(404)
      }
      expect((await baker.post(`${order.path}/pack`, form)).status).toBe(404)
      expect((await baker.post(`${order.path.replace(open.farmer.handle, open.baker.handle)}/pack`, form)).status).toBe(
        404,
      )
      expect((await farmer.get(`${desk()}/KHONGCO1`)).status).toBe(404)

      const parcel = `/organizations/${open.farmer.handle}/parcels/${order.code}-1`
      const document = (await farmer.get(parcel)).data as ParcelDocument
      expect(document.gift_point).toBe(point.handle)
      const lines = document.lines.map(({ line_id, ordered }) => ({ line_id, quantity: ordered }))
      const packed = await farmer.post(`${parcel}/pack`, { key: randomUUID(), lines })
      expect([packed.status, (packed.data as ProblemAnswer).type]).toEqual([409, "gift_by_recipients"])
      const some = { key: randomUUID(), reason: "out_of_stock", lines: lines.slice(0, 1) }
      expect(((await farmer.post(`${parcel}/cancel`, some)).data as ProblemAnswer).type).toBe("gift_only_whole")

      const before = await cakes()
      const all = await farmer.post(`${parcel}/cancel`, { ...some, key: randomUUID(), lines })
      expect(all.status).toBe(200)
      expect((await cakes()).reserved).toBe(before.reserved - 2)
      expect((await order.pack(form.recipients)).data.type).toBe("parcel_canceled")
      expect((await order.look()).state).toBe("canceled")
      expect((await order.sau.get(`/purchases/${order.code}`)).data.refunds).toMatchObject([{ amount: order.total }])
    })

    it("packs a part of an order though nothing is free beside what it holds", async () => {
      const order = await ordered([{}, {}, {}])
      const ids = (await order.look()).listed.map(({ id }) => id)
      const inventory = getContainer().resolve(Modules.INVENTORY)
      const { inventory_item_id } = open.cake
      const location_id = point.stock_location_id
      const lay = (stocked_quantity: number) =>
        inventory.updateInventoryLevels([{ inventory_item_id, location_id, stocked_quantity }])
      const before = await cakes()
      await lay(before.reserved)
      expect((await order.pack(ids.slice(0, 1))).status).toBe(200)
      expect(await cakes()).toEqual({ stocked: before.reserved - 2, reserved: before.reserved - 2 })
      const held = await inventory.listReservationItems({ inventory_item_id, location_id })
      expect(held.filter(({ allow_backorder }) => allow_backorder)).toEqual([])
      expect((await order.pack(ids.slice(1))).status).toBe(200)
      expect(await cakes()).toEqual({ stocked: before.reserved - 6, reserved: before.reserved - 6 })
      await lay(before.stocked - 6)
    })

    it("packs each recipient once, however many press at the same moment", async () => {
      const order = await ordered(Array.from({ length: 4 }, () => ({})))
      const before = await cakes()
      const ids = (await order.look()).listed.map(({ id }) => id)
      const answers = await Promise.all(Array.from({ length: 5 }, () => order.pack(ids)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
      expect(await cakes()).toEqual({ stocked: before.stocked - 8, reserved: before.reserved - 8 })
      expect((await order.look()).waves).toHaveLength(1)
      const parcel = `/organizations/${open.farmer.handle}/parcels/${order.code}-1`
      const { lines } = (await farmer.get(parcel)).data as ParcelDocument
      const all = lines.map(({ line_id, ordered }) => ({ line_id, quantity: ordered }))
      const refused = await farmer.post(`${parcel}/cancel`, { key: randomUUID(), reason: "other", lines: all })
      expect(refused.status).toBe(409)
    })
  },
})
