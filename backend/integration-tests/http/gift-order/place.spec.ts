import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { GIFT_ORDER_MODULE } from "../../../src/modules/gift-order"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { Shown } from "../../../src/purchase/shown"
import { addDays } from "@ocop/shared/day"
import { FittingAnswer, GiftDraftDocument } from "@ocop/shared/gift"
import { GiftDays } from "@ocop/shared/gift-recipient"
import { backendTests } from "../../backend-tests"
import { draftGift, giver, inDays, INVOICE, openGiftPoint } from "../../fixtures/gift-order"
import { onShelf, PICKUP, type OpenPoint } from "../../fixtures/point-shelf"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

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
      const offered = async () => FittingAnswer.parse((await one.get(`/gifts/${gift.key}/goods`)).data)
      const isOffered = async () => (await offered()).goods.some(({ name }) => name === "Bánh pía")
      expect((await offered()).keeps_for).toEqual({ day: inDays(4), is_chosen: true })
      await gifts.updateBoxTemplates({ id: gift.template_id, slots: 9 })
      await keptFor(19)
      expect(await isOffered()).toBe(false)
      expect(await problemsOf()).toEqual([409, "too_many@quantity"])
      expect((await review(gift.key)).lines[0]).toMatchObject({ problem: { type: "short", available: 1 } })
      await keptFor(20)
      expect((await one.checkout(gift.key)).lines[0]).toMatchObject({ problem: null })
      expect(await isOffered()).toBe(true)
      // While no day is chosen, goods keep until 20 days after the first on which the gift can come, or are not offered.
      await gifts.updateGiftRecipients({ id, delivery_on: null })
      const { keeps_for } = await offered()
      const soonest = GiftDays.parse((await one.get(`/gifts/${gift.key}/recipients/days`)).data)
      expect(keeps_for).toEqual({ day: soonest.days.find(({ reason }) => reason === null)?.day, is_chosen: false })
      const keptUntil = (day: string) =>
        shelf.updateShelfItems({ id: required(item).id, use_by: { laid: [{ day, quantity: 100 }] } })
      await keptUntil(addDays(keeps_for.day, 19))
      expect(await isOffered()).toBe(false)
      await gifts.updateGiftRecipients({ id, delivery_on: keeps_for.day })
      expect(await problemsOf()).toEqual([409, "out_of_stock@quantity"])
      await keptUntil(addDays(keeps_for.day, 20))
      expect([await isOffered(), (await one.checkout(gift.key)).lines[0]?.problem]).toEqual([true, null])
      await gifts.updateGiftRecipients({ id, delivery_on: inDays(4) })
      await gifts.updateBoxTemplates({ id: gift.template_id, slots: 6 })
      await keptFor(20)

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
