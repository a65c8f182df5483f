import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { BuyersGift, GiftOrderPage, PackingDocument } from "@ocop/shared/gift-order"
import type { ParcelDocument } from "@ocop/shared/parcel"
import type { ProblemAnswer } from "@ocop/shared/problem"
import { balancesOf } from "../../../src/ledger/balances-of"
import { GIFT_ORDER_MODULE } from "../../../src/modules/gift-order"
import { readShelf } from "../../../src/shelf/read-shelf"
import { unpackBoxWorkflow } from "../../../src/workflows/pickup/unpack-box"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { openGiftDesk, type GiftDesk, type MoveForm } from "../../fixtures/gift-desk"
import { draftGift, giver, inDays, openGiftPoint } from "../../fixtures/gift-order"
import { required } from "../../fixtures/shop"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let at: GiftDesk

    beforeAll(async () => {
      at = await openGiftDesk(api, getContainer)
    })

    it("is packed in waves, handed over, refused, sent again and delivered, and stock and books agree throughout", async () => {
      const order = await at.ordered(
        [{ boxes: 2 }, { name: "Lê Văn Tư" }, { name: "Trần Bé Năm", day: inDays(6), message: "Riêng cho Năm" }],
        { isPaid: false },
      )
      const { sau, code, look } = order
      const ids = await Promise.all([order.idOf(1), order.idOf(2), order.idOf(3)])
      const [first, second, third] = ids
      expect((await order.pack(ids)).data.type).toBe("awaiting_payment")
      await tellBank(api, transferFor(code, order.total))

      const list = GiftOrderPage.parse((await at.farmer.get(at.path)).data)
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
      expect(await at.cakes()).toEqual({ stocked: 94, reserved: 2 })
      expect(await at.rice()).toEqual({ stocked: 97, reserved: 1 })
      expect((await order.parcel()).state).toBe("to_pack")
      expect((await look()).waves).toEqual([expect.objectContaining({ number: 1, recipients: 2, boxes: 3 })])
      expect((await look(`?day=${inDays(6)}&state=to_pack`)).listed.map(({ message }) => message)).toEqual([
        "Riêng cho Năm",
      ])
      expect(GiftOrderPage.parse((await at.farmer.get(at.path)).data).days).toEqual([
        { day: inDays(6), recipients: 1, boxes: 1 },
      ])

      expect((await order.pack([required(third)])).status).toBe(200)
      expect(await at.cakes()).toEqual({ stocked: 92, reserved: 0 })
      expect(await at.rice()).toEqual({ stocked: 96, reserved: 0 })
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

      const refusal: MoveForm = {
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
      expect(await at.cakes()).toEqual({ stocked: 92, reserved: 0 })
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
      expect(GiftOrderPage.parse((await at.farmer.get(at.path)).data).orders).toEqual([])
      expect(GiftOrderPage.parse((await at.farmer.get(`${at.path}?list=done`)).data).orders).toHaveLength(1)
      await at.runJob("sweep-books")
      const balances = await balancesOf(getContainer(), {})
      const owed = [...balances].filter(([account]) => account.startsWith("seller"))
      expect(owed.reduce((sum, [, amount]) => sum + Math.abs(amount), 0)).toBe(order.total)
    })

    it("is fetched from the shelf by day, and what does not lie there is asked for in time", async () => {
      const handle = "quay-thieu"
      const short = await openGiftPoint(getContainer(), at.open, { handle, pieces: 20 })
      const path = `/organizations/${at.open.farmer.handle}/points/${handle}`
      const packing = async (day = "") => PackingDocument.parse((await at.farmer.get(`${path}/packing${day}`)).data)
      expect(await packing()).toMatchObject({ days: [], day: null, products: [], orders: [], waves: [], restock: [] })

      const place = async (recipients: Parameters<typeof draftGift>[3]) => {
        const gift = await draftGift(getContainer(), short, at.open, recipients)
        const sau = giver(api, at.open)
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
        (await readShelf(getContainer(), { point_id: short.id, variant_id: at.open.cake.variant_id }))[0],
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

      const pack = (key: string) => at.farmer.post(`${path}/gifts/${second}/pack`, { key, day: inDays(4) })
      const key = randomUUID()
      expect((await pack(key)).status).toBe(200)
      expect((await pack(key)).status).toBe(200)
      expect((await pack(randomUUID())).status).toBe(409)
      expect(await packing()).toMatchObject({
        orders: [{ code: first }],
        waves: [{ code: second, number: 1, closed: 0, total: 2 }],
        products: [{ quantity: 6, stocked: 9 }, { quantity: 3 }],
      })
      expect((await at.baker.get(`${path}/packing`)).status).toBe(404)
    })

    it("is closed parcel by parcel, and opened again with its goods back on the shelf", async () => {
      const order = await at.ordered([{ boxes: 2 }, { name: "Lê Văn Tư" }, { name: "Trần Bé Năm" }])
      const before = await at.cakes()
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
      expect((await at.baker.post(`${order.path}/recipients/2/check`, { key: randomUUID() })).status).toBe(404)
      // Nobody had packed for the third yet: a wave of one.
      expect(await order.check(3)).toMatchObject({ recipient: { wave: 2 }, progress: { closed: 1, total: 1 } })
      expect(await at.cakes()).toEqual({ stocked: before.stocked - 8, reserved: before.reserved - 8 })
      expect((await order.parcel()).state).toBe("packed")

      const key = randomUUID()
      expect((await order.unpack({ key, recipients: [required(first)] })).status).toBe(200)
      expect((await order.unpack({ key, recipients: [required(first)] })).status).toBe(200)
      expect((await order.unpack({ recipients: [required(first)] })).data.type).toBe("gift_unpack_gone")
      expect((await order.unpack({ recipients: ["grc_khongco"] })).status).toBe(404)
      expect(await order.states()).toEqual(["to_pack", "packed", "packed"])
      expect(await at.cakes()).toEqual({ stocked: before.stocked - 4, reserved: before.reserved - 4 })
      expect((await order.look()).lines).toMatchObject([
        { packed: 4, left: 4 },
        { packed: 2, left: 2 },
      ])
      expect((await order.parcel()).state).toBe("to_pack")
      expect((await order.wave(1)).recipients).toMatchObject([{ position: 2 }])
      const parcel = `/organizations/${at.open.farmer.handle}/parcels/${order.code}-1`
      const document = (await at.farmer.get(parcel)).data as ParcelDocument
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
      expect(await at.cakes()).toEqual({ stocked: before.stocked - 8, reserved: before.reserved - 8 })

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
      expect(await at.cakes()).toEqual({ stocked: before.stocked - 8, reserved: before.reserved - 8 })
    })

    it("takes all of a wave back, and what a stopped run took back is packed by the next change", async () => {
      const order = await at.ordered([{ boxes: 1 }, {}, {}])
      const before = await at.cakes()
      const ids = (await order.look()).listed.map(({ id }) => id)
      await order.pack(ids.slice(0, 2))
      const { order_id } = await order.parcel()
      const module = getContainer().resolve(GIFT_ORDER_MODULE)
      const [gift] = await module.listGiftOrders({ group_id: (await order.parcel()).group_id })
      const [wave] = await module.listGiftWaves({ gift_order_id: required(gift).id })
      // Killed after the goods went back, before anything was written down.
      const box_id = required(wave).box_id ?? ""
      await unpackBoxWorkflow(getContainer()).run({ input: { order_id, box_id } })
      expect(await at.cakes()).toEqual(before)
      expect((await order.pack([required(ids[2])])).status).toBe(200)
      expect(await at.cakes()).toEqual({ stocked: before.stocked - 6, reserved: before.reserved - 6 })
      const [again] = await module.listGiftWaves({ id: required(wave).id })
      expect(again?.box_id).not.toBe(box_id)

      expect((await order.unpack({ recipients: ids })).status).toBe(200)
      expect(await at.cakes()).toEqual(before)
      expect((await order.look()).waves).toEqual([])
      expect((await at.farmer.get(`${order.path}/waves/1`)).status).toBe(404)
      expect((await order.parcel()).state).toBe("to_pack")
      // Nothing is packed any more: it may be cancelled like any other.
      const parcel = `/organizations/${at.open.farmer.handle}/parcels/${order.code}-1`
      const { lines } = (await at.farmer.get(parcel)).data as ParcelDocument
      const all = lines.map(({ line_id, ordered }) => ({ line_id, quantity: ordered }))
      const cancel = { key: randomUUID(), reason: "out_of_stock", lines: all }
      expect((await at.farmer.post(`${parcel}/cancel`, cancel)).status).toBe(200)
      expect((await at.cakes()).reserved).toBe(before.reserved - 6)
      expect((await order.sau.get(`/purchases/${order.code}`)).data.refunds).toMatchObject([{ amount: order.total }])
    })

    it("tells a price to be printed only where whoever gives does not hide it", async () => {
      const order = await at.ordered([{}])
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
      expect(JSON.stringify((await at.farmer.get(`${order.path}/recipients/1`)).data)).not.toMatch(
        /"price"|"total":\d{4}/,
      )
    })

    it("shows its buyer who has got what, and nobody else", async () => {
      const order = await at.ordered([{ boxes: 1 }, { name: "Lê Văn Tư", boxes: 3 }])
      const gift = async (query = "") =>
        BuyersGift.parse((await order.sau.get(`/purchases/${order.code}/gift${query}`)).data)
      expect(await gift()).toMatchObject({ code: order.code, boxes: 4, total: 2, counts: { to_pack: 2 }, found: 2 })
      await order.pack([await order.idOf(2)])
      expect((await gift("?state=packed")).listed).toMatchObject([
        { name: "Lê Văn Tư", boxes: 3, state: "packed", wave: 1 },
      ])
      expect((await gift("?state=gi-do&page=0")).found).toBe(2)
      expect((await giver(api, at.open).get(`/purchases/${order.code}/gift`)).status).toBe(404)
      const purchase = (await order.sau.get(`/purchases/${order.code}`)).data
      expect(purchase.gift).toEqual({ recipients: 2, boxes: 4, kept: 2 })
    })

    it("is the matter of its point alone, and is packed in no other way", async () => {
      const order = await at.ordered([{}])
      const form = { key: randomUUID(), recipients: [await order.idOf(1)] }
      for (const path of [at.path, order.path]) {
        expect((await at.baker.get(path)).status).toBe(404)
        expect((await at.baker.get(path.replace(at.open.farmer.handle, at.open.baker.handle))).status).toBe(404)
      }
      expect((await at.baker.post(`${order.path}/pack`, form)).status).toBe(404)
      expect(
        (await at.baker.post(`${order.path.replace(at.open.farmer.handle, at.open.baker.handle)}/pack`, form)).status,
      ).toBe(404)
      expect((await at.farmer.get(`${at.path}/KHONGCO1`)).status).toBe(404)

      const parcel = `/organizations/${at.open.farmer.handle}/parcels/${order.code}-1`
      const document = (await at.farmer.get(parcel)).data as ParcelDocument
      expect(document.gift_point).toBe(at.point.handle)
      const lines = document.lines.map(({ line_id, ordered }) => ({ line_id, quantity: ordered }))
      const packed = await at.farmer.post(`${parcel}/pack`, { key: randomUUID(), lines })
      expect([packed.status, (packed.data as ProblemAnswer).type]).toEqual([409, "gift_by_recipients"])
      const some = { key: randomUUID(), reason: "out_of_stock", lines: lines.slice(0, 1) }
      expect(((await at.farmer.post(`${parcel}/cancel`, some)).data as ProblemAnswer).type).toBe("gift_only_whole")

      const before = await at.cakes()
      const all = await at.farmer.post(`${parcel}/cancel`, { ...some, key: randomUUID(), lines })
      expect(all.status).toBe(200)
      expect((await at.cakes()).reserved).toBe(before.reserved - 2)
      expect((await order.pack(form.recipients)).data.type).toBe("parcel_canceled")
      expect((await order.look()).state).toBe("canceled")
      expect((await order.sau.get(`/purchases/${order.code}`)).data.refunds).toMatchObject([{ amount: order.total }])
    })

    it("packs a part of an order though nothing is free beside what it holds", async () => {
      const order = await at.ordered([{}, {}, {}])
      const ids = (await order.look()).listed.map(({ id }) => id)
      const inventory = getContainer().resolve(Modules.INVENTORY)
      const { inventory_item_id } = at.open.cake
      const location_id = at.point.stock_location_id
      const lay = (stocked_quantity: number) =>
        inventory.updateInventoryLevels([{ inventory_item_id, location_id, stocked_quantity }])
      const before = await at.cakes()
      await lay(before.reserved)
      expect((await order.pack(ids.slice(0, 1))).status).toBe(200)
      expect(await at.cakes()).toEqual({ stocked: before.reserved - 2, reserved: before.reserved - 2 })
      const held = await inventory.listReservationItems({ inventory_item_id, location_id })
      expect(held.filter(({ allow_backorder }) => allow_backorder)).toEqual([])
      expect((await order.pack(ids.slice(1))).status).toBe(200)
      expect(await at.cakes()).toEqual({ stocked: before.reserved - 6, reserved: before.reserved - 6 })
      await lay(before.stocked - 6)
    })

    it("packs each recipient once, however many press at the same moment", async () => {
      const order = await at.ordered(Array.from({ length: 4 }, () => ({})))
      const before = await at.cakes()
      const ids = (await order.look()).listed.map(({ id }) => id)
      const answers = await Promise.all(Array.from({ length: 5 }, () => order.pack(ids)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
      expect(await at.cakes()).toEqual({ stocked: before.stocked - 8, reserved: before.reserved - 8 })
      expect((await order.look()).waves).toHaveLength(1)
      const parcel = `/organizations/${at.open.farmer.handle}/parcels/${order.code}-1`
      const { lines } = (await at.farmer.get(parcel)).data as ParcelDocument
      const all = lines.map(({ line_id, ordered }) => ({ line_id, quantity: ordered }))
      const refused = await at.farmer.post(`${parcel}/cancel`, { key: randomUUID(), reason: "other", lines: all })
      expect(refused.status).toBe(409)
    })

    it("is done for everybody of a day or wave at once, also twice and for those on other pages", async () => {
      const levels = [at.open.cake, at.open.rice].map(({ inventory_item_id }) => ({
        ...{ inventory_item_id, location_id: at.point.stock_location_id },
        stocked_quantity: 200,
      }))
      await getContainer().resolve(Modules.INVENTORY).updateInventoryLevels(levels)
      const near = Array.from({ length: 60 }, () => ({ day: inDays(4) }))
      const order = await at.ordered([...near, { name: "Lê Văn Tư", day: inDays(6) }])
      const whole = { day: inDays(4), wave: null }
      expect(await order.look(`?day=${inDays(4)}`)).toMatchObject({ found: 60, matching: { to_pack: 60, packed: 0 } })
      const pack = (key: string, day: string) => at.farmer.post(`${order.path}/pack`, { key, day })
      const keys = [randomUUID(), randomUUID()] as const
      for (const key of [keys[0], keys[0]]) expect((await pack(key, inDays(4))).status).toBe(200)
      expect((await pack(keys[1], inDays(6))).status).toBe(200)
      expect((await order.look("?wave=1")).matching).toMatchObject({ packed: 60 })
      expect((await order.look("?wave=2")).listed.map(({ name }) => name)).toEqual(["Lê Văn Tư"])
      const packed = await at.cakes()

      const numbered = await order.move({ move: "hand_over", carrier: "ghn", parcels: whole })
      expect([numbered.status, numbered.data.type]).toEqual([400, "tracking_missing"])
      const key = randomUUID()
      const sent: MoveForm = { move: "hand_over", carrier: "self", parcels: { day: null, wave: 1 } }
      expect((await order.move(sent, key)).status).toBe(200)
      expect((await order.move(sent, key)).status).toBe(200)
      expect((await order.move(sent)).data.type).toBe("gift_move_wrong")
      expect((await order.look()).counts).toMatchObject({ packed: 1, handed_over: 60 })
      const one = required((await order.look(`?day=${inDays(4)}`)).listed[0]).id
      await order.move({ move: "return", recipients: [one], reason: "refused", note: "" })
      expect((await order.move({ move: "deliver", recipients: whole, note: "" })).status).toBe(200)
      expect((await order.look()).counts).toMatchObject({ packed: 1, delivered: 59, returned: 1 })

      expect((await order.unpack({ recipients: whole })).data.type).toBe("gift_unpack_gone")
      expect((await order.unpack({ recipients: { day: null, wave: 2 } })).status).toBe(200)
      expect(await at.cakes()).toEqual({ stocked: packed.stocked + 2, reserved: packed.reserved + 2 })
      for (const nothing of [{ day: null, wave: null }, { day: inDays(4) }]) {
        const form = { key: randomUUID(), move: "deliver", recipients: nothing, note: "" }
        expect((await at.farmer.post(`${order.path}/moves`, form)).status).toBe(400)
      }
      expect((await order.move({ move: "deliver", recipients: { day: inDays(9), wave: null }, note: "" })).status).toBe(
        409,
      )
    }, 240_000)
  },
})
