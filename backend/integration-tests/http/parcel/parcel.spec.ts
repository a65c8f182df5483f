import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { beginOrderEditOrderWorkflow } from "@medusajs/medusa/core-flows"
import { SELLERS_WORD_DAYS, type ParcelDocument, type ParcelPage } from "@ocop/shared/parcel"
import { sumsNow, type PurchaseDocument } from "@ocop/shared/purchase"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { required, sell, stockOf, type Goods } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const key = () => crypto.randomUUID()

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let bread: Goods
    let token: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      const { shop, baker } = open
      bread = await sell(getContainer(), shop, baker, { title: "Bánh in", handle: "banh-in", price: 30_000, stock: 10 })
      token = await openDesk(api, "lo-banh@example.com")
      await join(getContainer(), { email: "lo-banh@example.com", handle: baker.handle })
      await getContainer()
        .resolve(ORGANIZATION_MODULE)
        .updateOrganizations({ id: baker.organization_id, street: "12 Hùng Vương", phone: "+84912345678" })
    })

    /** The baker's desk, and what was bought: two cakes, three breads, and rice of somebody else. */
    async function bought() {
      const hoa = shopper(api, open.shop)
      const basket = await hoa.ready([
        { variant_id: open.cake.variant_id, quantity: 2 },
        { variant_id: bread.variant_id, quantity: 3 },
        { variant_id: open.rice.variant_id, quantity: 1 },
      ])
      const { data } = await hoa.buy(basket)
      const desk = atDesk(api, token)
      const root = `/organizations/${open.baker.handle}/parcels`
      const page = (await desk.get(root)).data as ParcelPage
      const code = required(page.parcels.find((parcel) => parcel.code.startsWith(data.code))).code
      const read = async () => (await desk.get(`${root}/${code}`)).data as ParcelDocument
      const act = (action: string, body: object = {}) => desk.post(`${root}/${code}/${action}`, body)
      const parcel = await read()
      const line = (handle: string) => required(parcel.lines.find((each) => each.product_handle === handle)).line_id
      return { desk, root, code, read, act, cake: line("banh-pia"), bread: line("banh-in"), parcel, purchase: data }
    }

    /** The job as the clock starts it. */
    const takeSellersWord = () =>
      getContainer().resolve(Modules.WORKFLOW_ENGINE).run("job-take-sellers-word", { input: {} })

    const orderOf = async (code: string) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "parcel",
          fields: ["order_id"],
          filters: { code },
        })
      return required(data[0] as { order_id: string } | undefined).order_id
    }

    const paymentsOf = async (order_id: string) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["total", "status", "payment_collections.*", "payment_collections.payments.*"],
          filters: { id: order_id },
        })
      return required(data[0] as never) as {
        total: number
        status: string
        payment_collections: { status: string; amount: number; payments: { amount: number; canceled_at: unknown }[] }[]
      }
    }

    it("goes from the order to the door: one line is sent, the other is not", async () => {
      const { desk, root, act, read, cake, bread: loaf, parcel, code } = await bought()
      expect(parcel).toMatchObject({
        state: "to_pack",
        confirmed_at: null,
        money: { goods: 220_000, fee: 31_000, due: 251_000, owed: 0 },
        sender: { street: "12 Hùng Vương", phone: "0912 345 678", commune: "Phường Phú Lợi", province: "Cần Thơ" },
        recipient: { name: "Nguyễn Thị Hoa", phone: "0901 234 567" },
      })
      expect(parcel.lines.map(({ ordered, canceled, packed }) => [ordered, canceled, packed])).toEqual([
        [2, 0, 0],
        [3, 0, 0],
      ])
      expect(await stockOf(getContainer(), bread)).toMatchObject({ reserved: 3, free: 7 })

      const confirmed = (await act("confirm")).data as ParcelDocument
      expect(confirmed.confirmed_at).not.toBeNull()
      const again = (await act("confirm")).data as ParcelDocument
      expect(again.events.map(({ kind }) => kind)).toEqual(["confirmed", "placed"])

      const packing = { key: key(), lines: [{ line_id: cake, quantity: 2 }] }
      const packed = await act("pack", packing)
      expect(packed.status).toBe(200)
      await act("pack", packing)
      const half = await read()
      expect(half.boxes).toHaveLength(1)
      expect(half).toMatchObject({ state: "to_pack", boxes: [{ lines: packing.lines, shipped_at: null }] })
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 0, free: 8 })

      const canceling = { key: key(), reason: "out_of_stock", note: "", lines: [{ line_id: loaf, quantity: 3 }] }
      expect((await act("cancel", canceling)).status).toBe(200)
      await act("cancel", canceling)
      const rest = await read()
      expect(rest).toMatchObject({ state: "packed", money: { goods: 130_000, fee: 31_000, due: 161_000, owed: 0 } })
      expect(rest.lines.map(({ ordered, canceled, packed }) => [ordered, canceled, packed])).toEqual([
        [2, 0, 2],
        [3, 3, 0],
      ])
      expect(await stockOf(getContainer(), bread)).toMatchObject({ reserved: 0, free: 10 })
      const held = await getContainer()
        .resolve(Modules.INVENTORY)
        .listReservationItems({ line_item_id: [cake, loaf] })
      expect(held).toEqual([])
      const paid = await paymentsOf(await orderOf(code))
      const live = paid.payment_collections.filter(({ status }) => status === "authorized")
      expect(live.map(({ amount, payments }) => [Number(amount), payments.map((each) => Number(each.amount))])).toEqual(
        [[161_000, [161_000]]],
      )

      const box_id = required(rest.boxes[0]).id
      const missing = await act("hand-over", { box_id, carrier: "ghn", tracking_number: " " })
      expect([missing.status, missing.data]).toMatchObject([
        400,
        { type: "tracking_missing", field: "tracking_number" },
      ])
      await act("hand-over", { box_id, carrier: "ghn", tracking_number: "gh 123" })
      await act("hand-over", { box_id, carrier: "ghn", tracking_number: "GH123" })
      const wrong = (await act("hand-over", { box_id, carrier: "ghn", tracking_number: "GH124" }))
        .data as ParcelDocument
      expect(wrong).toMatchObject({ state: "shipped", boxes: [{ carrier: "ghn", tracking_number: "GH124" }] })
      expect(wrong.events.map(({ kind }) => kind)).toEqual([
        "tracking_changed",
        "handed_over",
        "canceled",
        "packed",
        "confirmed",
        "placed",
      ])

      const said = (await act("delivered", { box_id })).data as ParcelDocument
      expect(said).toMatchObject({ state: "shipped", boxes: [{ delivered_at: null }] })
      expect(required(said.boxes[0]).said_delivered_at).not.toBeNull()
      const shipped = (await desk.get(`${root}?queue=shipped`)).data as ParcelPage
      expect(shipped.parcels.map((each) => [each.code, each.due])).toEqual([[code, 161_000]])
      expect(shipped.counts).toEqual({ to_pack: 0, packed: 0, shipped: 1, returns: 0, awaiting_payment: 0 })
    })

    it("shows the buyer each step, takes a parcel back until it is packed, and lets the buyer say that it came", async () => {
      const { act, cake, bread: loaf, code, purchase } = await bought()
      const hoa = shopper(api, open.shop)
      const config = {
        headers: { ...hoa.headers, "x-purchase-token": purchase.token },
        validateStatus: () => true,
      }
      const page = async () => (await api.get(`/store/purchases/${purchase.code}`, config)).data as PurchaseDocument
      const say = (parcel: string, what: string, body: object = {}) =>
        api.post(`/store/purchases/${purchase.code}/parcels/${parcel}/${what}`, body, config)
      const partOf = (document: PurchaseDocument, parcel: string) =>
        required(document.parcels.find(({ progress }) => progress?.code === parcel))
      const rice = required((await page()).parcels.find(({ progress }) => progress?.code !== code)?.progress).code

      const back = await say(rice, "cancel", { reason: "changed_mind" })
      expect(back.status).toBe(200)
      expect((await say(rice, "cancel", { reason: "changed_mind" })).status).toBe(200)
      expect(await stockOf(getContainer(), open.rice)).toMatchObject({ reserved: 0, free: 10 })
      const one = await page()
      expect(one).toMatchObject({ status: "placed", payment: { amount: 251_000 } })
      expect(partOf(one, rice)).toMatchObject({ status: "canceled", progress: { due: 0, may_cancel: false } })
      const { goods, fee } = partOf(one, rice)
      expect(one.totals.total).toBe(251_000 + goods + fee)
      expect(sumsNow(one)).toEqual({ not_sent: goods, fee_off: fee, total: 251_000 })

      await act("pack", { key: key(), lines: [{ line_id: cake, quantity: 2 }] })
      await act("cancel", { key: key(), reason: "out_of_stock", lines: [{ line_id: loaf, quantity: 3 }] })
      const late = await say(code, "cancel", { reason: "changed_mind" })
      expect([late.status, late.data]).toMatchObject([409, { type: "already_packed" }])
      const half = await page()
      expect(sumsNow(half)).toEqual({ not_sent: goods + 90_000, fee_off: fee, total: 161_000 })
      expect(half.payment.amount).toBe(161_000)
      const box_id = required(partOf(half, code).progress?.boxes[0]).id
      await act("hand-over", { box_id, carrier: "self", tracking_number: "" })
      const sent = partOf(await page(), code)
      expect(sent).toMatchObject({ status: "sent", progress: { due: 161_000, may_receive: true } })
      expect(sent.progress?.events.map(({ kind, actor }) => [kind, actor])).toEqual([
        ["handed_over", "seller"],
        ["canceled", "seller"],
        ["packed", "seller"],
        ["placed", "buyer"],
      ])

      expect((await say(code, "received")).status).toBe(200)
      expect((await say(code, "received")).status).toBe(200)
      const here = partOf(await page(), code)
      expect(here).toMatchObject({ status: "delivered", progress: { may_receive: false } })
      expect(here.progress?.events.filter(({ kind }) => kind === "delivered")).toHaveLength(1)
    })

    it("takes the seller's word that a parcel came when nobody has said otherwise for three days", async () => {
      const { act, read, cake, bread: loaf, code } = await bought()
      const lines = [
        { line_id: cake, quantity: 2 },
        { line_id: loaf, quantity: 3 },
      ]
      const packed = (await act("pack", { key: key(), lines })).data as ParcelDocument
      const box_id = required(packed.boxes[0]).id
      await act("hand-over", { box_id, carrier: "other", tracking_number: "" })
      await act("delivered", { box_id })
      await takeSellersWord()
      expect((await read()).state).toBe("shipped")
      const parcels = getContainer().resolve(PARCEL_MODULE)
      const [row] = await parcels.listParcels({ code })
      const said_delivered_at = new Date(Date.now() - (SELLERS_WORD_DAYS * 24 * 60 + 1) * 60_000)
      await parcels.updateParcels({ id: required(row).id, said_delivered_at })
      await takeSellersWord()
      expect(await read()).toMatchObject({
        state: "delivered",
        events: [{ kind: "delivered", actor: "system" }, {}, {}, {}, {}],
      })
    })

    it("cancels the whole order when nothing of it is sent", async () => {
      const { act, read, code, cake, bread: loaf } = await bought()
      const lines = [
        { line_id: cake, quantity: 2 },
        { line_id: loaf, quantity: 3 },
      ]
      expect((await act("cancel", { key: key(), reason: "spoiled", lines })).status).toBe(200)
      expect(await read()).toMatchObject({ state: "canceled", money: { goods: 0, fee: 0, due: 0, owed: 0 } })
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 0, free: 10 })
      expect(await stockOf(getContainer(), open.rice)).toMatchObject({ reserved: 1, free: 9 })
      const order = await paymentsOf(await orderOf(code))
      expect(order.status).toBe("canceled")
      const pack = await act("pack", { key: key(), lines: [{ line_id: cake, quantity: 1 }] })
      expect([pack.status, pack.data]).toMatchObject([409, { type: "parcel_canceled" }])
    })

    it("cancels line after line, and packs in two boxes what is left", async () => {
      const { act, read, cake, bread: loaf } = await bought()
      const cancel = (line_id: string, quantity: number) =>
        act("cancel", { key: key(), reason: "out_of_stock", lines: [{ line_id, quantity }] })
      await cancel(cake, 1)
      await cancel(loaf, 1)
      expect(await read()).toMatchObject({ state: "to_pack", money: { goods: 125_000, due: 156_000 } })
      expect(await stockOf(getContainer(), bread)).toMatchObject({ reserved: 2, free: 8 })
      await act("pack", { key: key(), lines: [{ line_id: loaf, quantity: 1 }] })
      const tooMany = await act("pack", { key: key(), lines: [{ line_id: loaf, quantity: 2 }] })
      expect([tooMany.status, tooMany.data]).toMatchObject([409, { type: "too_many_pieces" }])
      const rest = [
        { line_id: loaf, quantity: 1 },
        { line_id: cake, quantity: 1 },
      ]
      expect((await act("pack", { key: key(), lines: rest })).status).toBe(200)
      const done = await read()
      expect(done).toMatchObject({ state: "packed" })
      expect(done.boxes.map(({ lines }) => lines.length).sort()).toEqual([1, 2])
      const none = await act("cancel", { key: key(), reason: "other", lines: [{ line_id: cake, quantity: 1 }] })
      expect(none.status).toBe(409)
    })

    it("does the same wish once, however often it is sent at once", async () => {
      const { act, read, cake } = await bought()
      const packing = { key: key(), lines: [{ line_id: cake, quantity: 1 }] }
      const answers = await Promise.all([1, 2, 3].map(() => act("pack", packing)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect((await read()).boxes).toHaveLength(1)
      const racing = await Promise.all(
        [1, 2, 3].map(() => act("pack", { key: key(), lines: [{ line_id: cake, quantity: 1 }] })),
      )
      expect(racing.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 0, free: 8 })
    })

    it("waits for nobody who changes another order of the purchase, and not with money for who changes this one", async () => {
      const { act, code, cake, purchase } = await bought()
      const container = getContainer()
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "parcel",
        fields: ["order_id", "code"],
        filters: { code: [`${purchase.code}-1`, `${purchase.code}-2`] },
      })
      const other = required((data as { order_id: string; code: string }[]).find((each) => each.code !== code)).order_id
      await beginOrderEditOrderWorkflow(container).run({ input: { order_id: other } })
      const cancel = () =>
        act("cancel", { key: key(), reason: "out_of_stock", lines: [{ line_id: cake, quantity: 1 }] })
      expect((await cancel()).status).toBe(200)
      await beginOrderEditOrderWorkflow(container).run({ input: { order_id: await orderOf(code) } })
      const refused = await cancel()
      expect([refused.status, refused.data]).toMatchObject([409, { type: "order_in_change" }])
    })
  },
})
