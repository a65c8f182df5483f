import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { GIFT_ORDER_MODULE } from "../../../src/modules/gift-order"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { Shown } from "../../../src/purchase/shown"
import { addDays } from "@ocop/shared/day"
import { GiftDraftDocument } from "@ocop/shared/gift"
import { GiftOrderDocument } from "@ocop/shared/gift-order"
import { NoticePage } from "@ocop/shared/notice"
import { RestockAnswer, RestockPage, ShelfPage } from "@ocop/shared/shelf"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { draftGift, giver, inDays, INVOICE, openGiftPoint } from "../../fixtures/gift-order"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { told } from "../../fixtures/person"
import { onShelf, permit, PICKUP, type OpenPoint } from "../../fixtures/point-shelf"
import { bring, required, sell } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

type PlacedOrder = {
  total: number
  organization: { id: string }
  items: { title: string; quantity: number; variant_id: string | null }[]
  shipping_methods: { name: string; amount: number }[]
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: OpenPoint

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      point = await openGiftPoint(getContainer(), open)
    })

    const run = (name: string, input: object) => getContainer().resolve(Modules.WORKFLOW_ENGINE).run(name, { input })
    const sau = () => giver(api, open)
    const draft = (...recipients: Parameters<typeof draftGift>[3]) => draftGift(getContainer(), point, open, recipients)
    const review = async (key: string) => GiftDraftDocument.parse((await sau().get(`/gifts/${key}`)).data)
    const held = async () => [
      (await onShelf(getContainer(), point, open.cake)).reserved,
      (await onShelf(getContainer(), point, open.rice)).reserved,
    ]

    it("becomes one purchase and one order for all recipients, out of the point's shelf, and is the same when sent twice", async () => {
      const day = inDays(9)
      const far = { commune_code: "00004", day }
      const gift = await draft({ boxes: 2, day }, { name: "Lê Văn Tư", day: inDays(11) }, far)
      const one = sau()
      const page = await one.checkout(gift.key)
      expect(page).toMatchObject({
        is_placed: false,
        box: { name: "Hộp vừa 6 ô", price: 45_000 },
        recipients: 3,
        boxes: 4,
        totals: { one: 380_000, goods: 4 * 335_000, boxes: 180_000 },
        problems: [],
        payment_methods: ["vietqr", "card"],
      })
      expect(page.days.map(({ recipients, boxes }) => [recipients, boxes])).toEqual([
        [2, 3],
        [1, 1],
      ])
      expect(page.totals.total).toBe(4 * 380_000 + page.totals.shipping)
      expect(page.totals.shipping).toBeGreaterThan(3 * 10_000)

      const form_token = randomUUID()
      const placed = await one.place(gift.key, { form_token, invoice: INVOICE })
      expect([placed.status, placed.data]).toEqual([200, expect.objectContaining({ awaits_transfer: true })])
      const again = await one.place(gift.key, { form_token, invoice: INVOICE })
      expect(again.data.code).toBe(placed.data.code)
      expect((await one.place(gift.key)).data.type).toBe("gift_placed")
      expect(await held()).toEqual([8, 4])
      expect(await onShelf(getContainer(), open.baker, open.cake)).toEqual({ stocked: 10, reserved: 0 })

      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: [
            "id",
            "total",
            "organization.id",
            "items.title",
            "items.quantity",
            "items.variant_id",
            "shipping_methods.*",
          ],
        })
      expect(data).toHaveLength(1)
      const [order] = data as PlacedOrder[]
      expect(Number(order?.total)).toBe(page.totals.total)
      expect(order?.organization?.id).toBe(open.farmer.organization_id)
      expect(order?.items?.map((item) => [item.title, Number(item.quantity), item.variant_id])).toEqual(
        expect.arrayContaining([
          ["Bánh pía", 8, open.cake.variant_id],
          ["Gạo thơm", 4, open.rice.variant_id],
          ["Hộp vừa 6 ô", 4, null],
        ]),
      )
      expect(order?.shipping_methods?.map((method) => [method.name, Number(method.amount)])).toEqual([
        ["Giao quà đến từng người nhận", page.totals.shipping],
      ])
      const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ code: placed.data.code })
      expect(Number(group?.total)).toBe(page.totals.total)
      const [parcel] = Shown.parse(required(group).shown).parcels
      expect(parcel).toMatchObject({ fee: page.totals.shipping, from_day: inDays(9), to_day: inDays(11), pickup: null })
      const [kept] = await getContainer()
        .resolve(GIFT_ORDER_MODULE)
        .listGiftOrders({ group_id: required(group).id })
      expect(kept).toMatchObject({
        payer_name: "Trần Thị Sáu",
        payer_phone: "+84913000456",
        invoice: { company: "Công ty TNHH Lúa Vàng", tax_code: "1800123456" },
        recipients: 3,
        boxes: 4,
        packed: { box: "Hộp vừa 6 ô", sender: "Công ty Lúa Vàng" },
      })
      expect(await getContainer().resolve(GIFT_MODULE).retrieveGiftDraft(gift.draft_id)).toMatchObject({
        status: "placed",
        order_group_id: required(group).id,
      })
      Object.assign(one.headers, { "x-purchase-token": placed.data.token })
      const cash = await one.post(`/purchases/${placed.data.code}/payment`, { method: "cod" })
      expect([cash.status, cash.data.type]).toEqual([409, "gift_prepaid"])
    })

    it("lets go of the stock when its money does not come, and may then be tried again", async () => {
      const gift = await draft({ boxes: 3 })
      const before = await held()
      const { data: placed } = await sau().place(gift.key)
      expect(await held()).toEqual([Number(before[0]) + 6, Number(before[1]) + 3])
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const [group] = await groups.listOrderGroups({ code: placed.code })
      const { id } = required(group)
      await groups.updateOrderGroups({ id, hold_until: new Date(Date.now() - 1000) })
      await run("expire-purchase", { group_id: id })
      expect(await held()).toEqual(before)
      expect((await sau().checkout(gift.key)).is_placed).toBe(false)
      const second = await sau().place(gift.key)
      expect(second.status).toBe(200)
      expect(second.data.code).not.toBe(placed.code)
      expect(await held()).toEqual([Number(before[0]) + 6, Number(before[1]) + 3])
      const parcels = await getContainer().resolve(PARCEL_MODULE).listParcels({ group_id: id })
      expect(parcels.map(({ state }) => state)).toEqual(["canceled"])
      await groups.updateOrderGroups({
        id: required((await groups.listOrderGroups({ code: second.data.code }))[0]).id,
        hold_until: new Date(Date.now() - 1000),
      })
    })

    it("says what is in the way of it, everything at once, and orders nothing", async () => {
      const one = sau()
      const gift = await draft({})
      const gifts = getContainer().resolve(GIFT_MODULE)
      const before = await held()
      const problemsOf = async () => {
        const { status, data } = await one.place(gift.key)
        return [status, ...(data.problems ?? [data]).map(({ type, field }) => [type, field].filter(Boolean).join("@"))]
      }
      expect(
        (
          await one.place(gift.key, { name: " ", phone: "12", email: "", invoice: { ...INVOICE, tax_code: "12" } })
        ).data.problems?.map(({ field }) => field),
      ).toEqual(["name", "phone", "email", "invoice_tax_code"])
      expect((await one.place(gift.key, { shown_total: 1 })).data.type).toBe("total_changed")
      expect((await one.place(gift.key, { payment: "cod" })).data.type).toBe("gift_prepaid")
      expect((await one.get("/gifts/khong-co/order")).status).toBe(404)

      await gifts.updateBoxTemplates({ id: gift.template_id, is_offered: false })
      const [recipient] = await gifts.listGiftRecipients({ draft_id: gift.draft_id })
      const { id } = required(recipient)
      await gifts.updateGiftRecipients({ id, delivery_on: inDays(0) })
      expect(await problemsOf()).toEqual([409, "box_not_offered@box", "recipients_broken@recipients"])
      await gifts.updateBoxTemplates({ id: gift.template_id, is_offered: true })
      await gifts.updateGiftRecipients({ id, delivery_on: null })
      expect(await problemsOf()).toEqual([409, "gift_days_missing@days"])
      await gifts.updateGiftDrafts({ id: gift.draft_id, delivery_on: inDays(0) })
      expect(await problemsOf()).toEqual([409, "gift_days_over@days"])
      await gifts.updateGiftDrafts({ id: gift.draft_id, delivery_on: null })
      await gifts.updateGiftRecipients({ id, delivery_on: inDays(4) })

      await gifts.updateBoxTemplates({ id: gift.template_id, slots: 2, max_weight: 5000 })
      expect(await problemsOf()).toEqual([409, "gift_no_room@fill", "gift_too_heavy@fill"])
      expect((await one.checkout(gift.key)).problems[0]?.message).toBe(
        "Quà cần 6 ô, hộp này chỉ có 2 ô. Bỏ bớt hoặc chọn hộp lớn hơn.",
      )
      await gifts.updateBoxTemplates({
        id: gift.template_id,
        slots: 6,
        max_weight: 9000,
        wraps: { items: ["oil_paper"] },
      })
      expect(await problemsOf()).toEqual([409, "gift_wrap_wrong@card"])
      await gifts.updateBoxTemplates({ id: gift.template_id, wraps: { items: ["none"] } })

      const shelf = getContainer().resolve(SHELF_MODULE)
      const [item] = await shelf.listShelfItems({ point_id: point.id, variant_id: open.cake.variant_id })
      await shelf.updateShelfItems({ id: required(item).id, own_price: 75_000 })
      expect(await problemsOf()).toEqual([409, "price_changed@fill"])
      expect((await one.checkout(gift.key)).lines[0]).toMatchObject({ price: 75_000, price_before: 70_000 })
      await shelf.updateShelfItems({ id: required(item).id, own_price: 70_000 })

      const keptFor = (days: number) =>
        shelf.updateShelfItems({
          id: required(item).id,
          use_by: { laid: [{ day: addDays(inDays(4), days), quantity: 99 }] },
        })
      await keptFor(19)
      expect(await problemsOf()).toEqual([409, "too_many@quantity"])
      expect((await review(gift.key)).lines[0]).toMatchObject({ problem: { type: "short", available: 1 } })
      await keptFor(20)
      expect((await one.checkout(gift.key)).lines[0]).toMatchObject({ problem: null })

      const [permission] = await shelf.listTradePermissions({ reseller_id: open.farmer.organization_id, verb: "box" })
      await shelf.updateTradePermissions({ id: required(permission).id, taken_back_at: new Date() })
      expect(await problemsOf()).toEqual([409, "resale_ended"])
      await shelf.updateTradePermissions({ id: required(permission).id, taken_back_at: null })

      const large = await draft(...Array.from({ length: 14 }, () => ({ boxes: 4 })))
      expect((await one.place(large.key)).data).toMatchObject({
        type: "too_many",
        message: expect.stringContaining("Bánh pía: Chỉ còn"),
      })
      expect(await held()).toEqual(before)
      expect(await getContainer().resolve(GIFT_ORDER_MODULE).listGiftOrders({ draft_id: gift.draft_id })).toEqual([])
    })

    it("takes a thousand recipients in a moment", async () => {
      const many = await openGiftPoint(getContainer(), open, { handle: "quay-lon", pieces: 3000 })
      const gift = await draftGift(
        getContainer(),
        many,
        open,
        Array.from({ length: 1000 }, () => ({})),
      )
      const one = sau()
      const { totals } = await one.checkout(gift.key)
      const begun = Date.now()
      expect((await one.place(gift.key)).status).toBe(200)
      expect(Date.now() - begun).toBeLessThan(10_000)
      expect(totals.total - totals.shipping).toBe(380_000_000)
      expect(await onShelf(getContainer(), many, open.cake)).toEqual({ stocked: 3000, reserved: 2000 })
    })

    /** A point with three cakes and three bags of rice, which may ask the baker, and itself, for more. */
    async function openRestocking() {
      const near = await openGiftPoint(getContainer(), open, { handle: "quay-nhap", pieces: 3 })
      const maker_id = open.baker.organization_id
      await permit(getContainer(), { maker_id, reseller_id: near.organization_id, verb: "restock" })
      const desk = async (email: string, handle: string) => {
        const member = atDesk(api, await openDesk(api, email))
        await join(getContainer(), { email, handle })
        const path = `/organizations/${handle}`
        const kinds = async () =>
          NoticePage.parse((await member.get(`${path}/notices`)).data).notices.map(({ kind }) => kind)
        return {
          kinds,
          get: (rest: string) => member.get(`${path}${rest}`),
          post: (rest: string, body: object) => member.post(`${path}${rest}`, body),
          async restocks(way: "come" | "gone" = "come") {
            const { requests } = RestockPage.parse((await member.get(`${path}/restocks?way=${way}`)).data)
            const answers = await Promise.all(requests.map(({ id }) => member.get(`${path}/restocks/${id}`)))
            return answers.map(({ data }) => RestockAnswer.parse(data).request)
          },
        }
      }
      const baker = await desk("lo-banh@example.com", open.baker.handle)
      const farmer = await desk("ruong@example.com", open.farmer.handle)
      const lie = async () => ({
        here: await onShelf(getContainer(), near, open.cake),
        baker: await onShelf(getContainer(), open.baker, open.cake),
      })
      const order = async (...boxes: number[]) => {
        const gift = await draftGift(
          getContainer(),
          near,
          open,
          boxes.map((boxes) => ({ boxes, day: inDays(9) })),
        )
        const one = sau()
        const { totals } = await one.checkout(gift.key)
        const { status, data } = await one.place(gift.key)
        expect(status).toBe(200)
        const path = `/points/${near.handle}/gifts/${data.code}`
        return {
          code: data.code,
          pay: () => tellBank(api, transferFor(data.code, totals.total)),
          look: async () => GiftOrderDocument.parse((await farmer.get(path)).data),
          async pack(...positions: number[]) {
            const { listed } = GiftOrderDocument.parse((await farmer.get(path)).data)
            const recipients = listed.filter(({ position }) => positions.includes(position)).map(({ id }) => id)
            return farmer.post(`${path}/pack`, { key: randomUUID(), recipients })
          },
        }
      }
      return { near, baker, farmer, lie, order }
    }

    it("asks its makers for what the shelf lacks, holds it there for the gift, and packs it when it has come", async () => {
      const { near, baker, farmer, lie, order } = await openRestocking()
      const soon = await draftGift(getContainer(), near, open, [{ boxes: 5, day: inDays(5) }])
      expect((await review(soon.key)).lines[0]).toMatchObject({ problem: { type: "short", available: 3 } })
      expect((await sau().place(soon.key)).data.problems?.map(({ type }) => type)).toEqual(["too_many", "too_many"])

      const draft = await draftGift(getContainer(), near, open, [{ boxes: 5, day: inDays(9) }])
      const restock = [
        { here: 3, pieces: 7, maker: "Lò bánh Tân Huê", days: 7 },
        { here: 3, pieces: 2, maker: "Ruộng Ba Đình", days: 7 },
      ]
      expect((await review(draft.key)).lines).toMatchObject(restock.map((restock) => ({ problem: null, restock })))
      expect((await sau().checkout(draft.key)).lines).toMatchObject(restock.map((restock) => ({ restock })))

      const gift = await order(1, 3, 1)
      expect(await lie()).toEqual({ here: { stocked: 3, reserved: 3 }, baker: { stocked: 10, reserved: 7 } })
      expect(await onShelf(getContainer(), open.farmer, open.rice)).toEqual({ stocked: 10, reserved: 2 })
      const tam = shopper(api, open.shop)
      const { data: basket } = await tam.post(`/sales-points/${near.handle}/baskets`)
      const here = await tam.post(`/baskets/${basket.id}/lines`, { variant_id: open.cake.variant_id, quantity: 1 })
      expect(told(here)).toEqual([409, "out_of_stock:quantity"])
      const home = await tam.basket([])
      const there = await tam.post(`/baskets/${home}/lines`, { variant_id: open.cake.variant_id, quantity: 4 })
      expect(told(there)).toEqual([409, "too_many:quantity"])

      const [asked] = await baker.restocks()
      expect(asked).toMatchObject({
        ...{ status: "asked", gift_code: gift.code, wished_on: addDays(inDays(9), -2), pieces: 7 },
        lines: [{ name: "Bánh pía", asked: 7, free: 10 }],
      })
      const cakes = `/restocks/${required(asked).id}`
      const line = required(required(asked).lines[0]).id
      expect((await baker.post(cakes, { move: "accept", lines: [{ id: line, pieces: 6 }] })).status).toBe(200)
      expect((await lie()).baker).toEqual({ stocked: 10, reserved: 6 })
      expect(told(await baker.post(cakes, { move: "send" }))).toEqual([409, "gift_unpaid"])
      await gift.pay()
      expect((await baker.post(cakes, { move: "send" })).status).toBe(200)
      expect((await lie()).baker).toEqual({ stocked: 4, reserved: 0 })

      const lines = async () => (await gift.look()).lines.map(({ missing, coming }) => ({ missing, coming }))
      expect(await lines()).toEqual([
        { missing: 7, coming: 6 },
        { missing: 2, coming: 2 },
      ])
      expect(told(await gift.pack(1, 2, 3))).toEqual([409, "gift_goods_missing:recipients"])
      // All that lies there is promised: a part of it is packed.
      expect((await gift.pack(1)).status).toBe(200)
      expect((await lie()).here).toEqual({ stocked: 1, reserved: 1 })

      const come = [{ id: line, received: 5, damaged: 1 }]
      expect((await farmer.post(cakes, { move: "receive", lines: come })).status).toBe(200)
      expect((await lie()).here).toEqual({ stocked: 6, reserved: 6 })
      const own = required((await farmer.restocks()).find(({ status }) => status === "accepted"))
      expect(own).toMatchObject({ gift_code: gift.code, lines: [{ name: "Gạo thơm", accepted: 2 }] })
      await farmer.post(`/restocks/${own.id}`, { move: "send" })
      const bags = [{ id: required(own.lines[0]).id, received: 2, damaged: 0 }]
      expect((await farmer.post(`/restocks/${own.id}`, { move: "receive", lines: bags })).status).toBe(200)
      expect((await gift.pack(2)).status).toBe(200)
      expect((await lie()).here).toEqual({ stocked: 0, reserved: 0 })
      expect(await lines()).toEqual([
        { missing: 2, coming: 0 },
        { missing: 0, coming: 0 },
      ])
      expect(told(await gift.pack(3))).toEqual([409, "gift_goods_missing:recipients"])

      // What comes on another way belongs to nobody until it is packed.
      const { goods } = ShelfPage.parse((await farmer.get(`/points/${near.handle}/shelf`)).data)
      const item = required(goods.find(({ name }) => name === "Bánh pía"))
      const found = { form_token: randomUUID(), what: "count", counted: 3, note: "" }
      expect((await farmer.post(`/points/${near.handle}/shelf/${item.id}`, found)).status).toBe(200)
      expect((await gift.pack(3)).status).toBe(200)
      expect((await lie()).here).toEqual({ stocked: 1, reserved: 0 })
    }, 240_000)

    it("frees what was asked when the gift is cancelled or not paid, and when its maker declines or does not answer", async () => {
      const { near, baker, farmer, lie, order } = await openRestocking()
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const groupOf = async (code: string) => required((await groups.listOrderGroups({ code }))[0])
      const nothing = { here: { stocked: 3, reserved: 0 }, baker: { stocked: 10, reserved: 0 } }
      const statuses = async () => (await baker.restocks()).map(({ status }) => status)

      const unpaid = await order(5)
      const { id } = await groupOf(unpaid.code)
      await groups.updateOrderGroups({ id, hold_until: new Date(Date.now() - 1000) })
      await run("expire-purchase", { group_id: id })
      expect([await lie(), await statuses()]).toEqual([nothing, []])
      expect(await onShelf(getContainer(), open.farmer, open.rice)).toEqual({ stocked: 10, reserved: 0 })

      const paid = await order(5)
      await paid.pay()
      expect(await statuses()).toEqual(["asked"])
      await run("cancel-lines", {
        order_id: required((await groupOf(paid.code)).order_ids[0]),
        organization_id: near.organization_id,
        acted: { actor: "seller", actor_id: null, on_behalf: false },
        ...{ key: randomUUID(), lines: "all", by_buyer: false, reason: "out_of_stock", note: "" },
      })
      expect([await lie(), await statuses()]).toEqual([nothing, []])

      const declined = await order(5)
      const [request] = await baker.restocks()
      const no = { move: "decline", note: "Hết mùa" }
      expect((await baker.post(`/restocks/${required(request).id}`, no)).status).toBe(200)
      expect(await lie()).toEqual({ ...nothing, here: { stocked: 3, reserved: 3 } })
      expect((await declined.look()).lines[0]).toMatchObject({ missing: 7, coming: 0 })
      await until(async () => (await farmer.kinds()).includes("restock_declined"))

      await bring(getContainer(), open.cake, 10)
      const late = await order(4)
      expect((await lie()).baker).toEqual({ stocked: 20, reserved: 8 })
      const [open_] = await baker.restocks()
      const asked_at = new Date(Date.now() - 5 * 86_400_000)
      const { id: lapsing } = required(open_)
      await getContainer().resolve(SHELF_MODULE).updateRestockRequests({ id: lapsing, asked_at })
      await run("job-lapse-restocks", {})
      expect((await lie()).baker).toEqual({ stocked: 20, reserved: 0 })
      expect((await late.look()).lines[0]).toMatchObject({ missing: 8, coming: 0 })
      await until(async () => (await farmer.kinds()).includes("restock_canceled"))
    }, 240_000)

    it("never sells a piece twice of what is restocked, to gifts, baskets of the point and of the maker at once", async () => {
      const { near } = await openRestocking()
      await bring(getContainer(), open.cake, 34)
      await bring(getContainer(), open.rice, 30)
      const single = await sell(getContainer(), open.shop, open.baker, {
        ...{ title: "Bánh pía lẻ", handle: "banh-pia-le", price: 30_000, stock: 0 },
        shares: open.cake,
      })
      const [atPoint, atBaker] = [
        await onShelf(getContainer(), near, open.cake),
        await onShelf(getContainer(), open.baker, open.cake),
      ]
      const gifts = await Promise.all(
        Array.from({ length: 10 }, () => draftGift(getContainer(), near, open, [{ boxes: 2, day: inDays(9) }])),
      )
      const fetched = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const tam = shopper(api, open.shop)
          const { data } = await tam.post(`/sales-points/${near.handle}/baskets`)
          await tam.post(`/baskets/${data.id}/lines`, { variant_id: open.cake.variant_id, quantity: 1 })
          await tam.post(`/baskets/${data.id}/pickup`, PICKUP)
          return { tam, id: data.id }
        }),
      )
      const sent = await Promise.all(
        Array.from({ length: 10 }, async (_, n) => {
          const tam = shopper(api, open.shop)
          const { variant_id } = n % 2 === 0 ? open.cake : single
          return { tam, id: await tam.ready([{ variant_id, quantity: 3 }]) }
        }),
      )
      const answers = await Promise.all([
        ...gifts.map(async ({ key }) => ["gift", await sau().place(key)] as const),
        ...fetched.map(async ({ tam, id }) => ["fetched", await tam.buy(id)] as const),
        ...sent.map(async ({ tam, id }) => ["sent", await tam.buy(id)] as const),
      ])
      const refused = answers.filter(([, { status }]) => status !== 200)
      expect(refused.length).toBeGreaterThan(0)
      for (const [, { status, data }] of refused) {
        expect([status, data.problems?.[0]?.type ?? data.type]).toEqual([
          409,
          expect.stringMatching(/out_of_stock|too_many/),
        ])
      }
      const sold = (what: string) => answers.filter(([kind, { status }]) => kind === what && status === 200).length
      const requests = await getContainer()
        .resolve(SHELF_MODULE)
        .listRestockRequests({ maker_id: open.baker.organization_id, status: "asked" }, { take: null })
      const asked = (
        await getContainer()
          .resolve(SHELF_MODULE)
          .listRestockLines({ request_id: requests.map(({ id }) => id) }, { take: null })
      ).reduce((sum, line) => sum + line.asked, 0)
      const here = await onShelf(getContainer(), near, open.cake)
      const there = await onShelf(getContainer(), open.baker, open.cake)
      expect(here.stocked).toBe(atPoint.stocked)
      expect(there.stocked).toBe(atBaker.stocked)
      expect(here.reserved + asked).toBe(4 * sold("gift") + sold("fetched"))
      expect(there.reserved).toBe(asked + 3 * sold("sent"))
      expect(here.reserved).toBeLessThanOrEqual(here.stocked)
      expect(there.reserved).toBeLessThanOrEqual(there.stocked)
      expect(sold("gift")).toBeGreaterThan(0)
    }, 240_000)

    it("never sells a piece twice, though gifts and baskets are bought at the same moment", async () => {
      const { stocked, reserved } = await onShelf(getContainer(), point, open.cake)
      const free = stocked - reserved
      const gifts = await Promise.all(Array.from({ length: 15 }, () => draft({ boxes: 4 })))
      const baskets = await Promise.all(
        Array.from({ length: 15 }, async () => {
          const tam = shopper(api, open.shop)
          const { data } = await tam.post(`/sales-points/${point.handle}/baskets`)
          await tam.post(`/baskets/${data.id}/lines`, { variant_id: open.cake.variant_id, quantity: 5 })
          await tam.post(`/baskets/${data.id}/pickup`, PICKUP)
          return { tam, id: data.id }
        }),
      )
      const answers = await Promise.all([
        ...gifts.map(async ({ key }) => [8, await sau().place(key)] as const),
        ...baskets.map(async ({ tam, id }) => [5, await tam.buy(id)] as const),
      ])
      const sold = answers.reduce((sum, [pieces, { status }]) => (status === 200 ? sum + pieces : sum), 0)
      const refused = answers.filter(([, { status }]) => status !== 200)
      expect(refused.length).toBeGreaterThan(0)
      for (const [, { status, data }] of refused) {
        expect([status, data.problems?.[0]?.type ?? data.type]).toEqual([
          409,
          expect.stringMatching(/out_of_stock|too_many/),
        ])
      }
      const after = await onShelf(getContainer(), point, open.cake)
      expect(after.reserved - reserved).toBe(sold)
      expect(after.reserved).toBeLessThanOrEqual(after.stocked)
      expect(free - sold).toBeLessThan(8)
    }, 180_000)
  },
})
