import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  beginOrderEditOrderWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows"
import { ComplaintAnswer, type ComplaintPage, type ParcelComplaints } from "@ocop/shared/complaint"
import type { NoticePage } from "@ocop/shared/notice"
import type { ParcelDocument, ParcelPage } from "@ocop/shared/parcel"
import type { PurchaseDocument } from "@ocop/shared/purchase"
import forgetWords from "../../../src/jobs/forget-words"
import { COMPLAINT_MODULE } from "../../../src/modules/complaint"
import { CONVERSATION_MODULE } from "../../../src/modules/conversation"
import { DOCUMENT_MODULE } from "../../../src/modules/document"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { backendTests } from "../../backend-tests"
import { PDF } from "../../fixtures/documents"
import { changeUnnoticed } from "../../fixtures/market"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator } from "../../fixtures/operator"
import { mailsTo } from "../../fixtures/outbox"
import { formWith, phonePhoto } from "../../fixtures/photos"
import { required, sell, stockOf, type Goods } from "../../fixtures/shop"
import { DELIVERY, shopper } from "../../fixtures/shopper"
import { staleTotals } from "../../fixtures/stale-totals"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const key = () => crypto.randomUUID()

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let token: string
    let neighbour: string
    let buyers = 0

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      token = await openDesk(api, "lo-banh@example.com")
      await join(getContainer(), { email: "lo-banh@example.com", handle: open.baker.handle })
      neighbour = await openDesk(api, "nha-nong@example.com")
      await join(getContainer(), { email: "nha-nong@example.com", handle: open.farmer.handle })
    })

    /** Two cakes of the baker's, and one of `more`, have arrived, and a bag of rice of somebody else's waits to be packed. */
    async function arrived(more: Goods[] = []) {
      buyers += 1
      const email = `hoa-${buyers}@example.com`
      const hoa = shopper(api, open.shop)
      const lines = [
        { variant_id: open.cake.variant_id, quantity: 2 },
        { variant_id: open.rice.variant_id, quantity: 2 },
        ...more.map(({ variant_id }) => ({ variant_id, quantity: 1 })),
      ]
      const { data } = await hoa.buy(await hoa.ready(lines, { ...DELIVERY, email }))
      const desk = atDesk(api, token)
      const root = `/organizations/${open.baker.handle}/parcels`
      const page = (await desk.get(root)).data as ParcelPage
      const code = required(page.parcels.find((parcel) => parcel.code.startsWith(data.code))).code
      const packed = ((await desk.get(`${root}/${code}`)).data as ParcelDocument).lines
      const cake = required(packed[0]).line_id
      const config = { headers: { ...hoa.headers, "x-purchase-token": data.token }, validateStatus: () => true }
      const at = `/store/purchases/${data.code}`
      const buyer = {
        purchase: async () => (await api.get(at, config)).data as PurchaseDocument,
        post: (path: string, body: object) => api.post(`${at}/parcels/${code}/${path}`, body, config),
        get: (path: string) => api.get(`${at}/parcels/${code}/${path}`, config),
        complaints: async () => (await api.get(`${at}/parcels/${code}/complaints`, config)).data as ParcelComplaints,
        report: (words: object = {}) =>
          api.post(
            `${at}/parcels/${code}/complaints`,
            {
              key: key(),
              reason: "damaged",
              wish: "money_back",
              words: "Vỏ bánh vỡ hết.",
              lines: [{ line_id: cake, quantity: 1 }],
              ...words,
            },
            config,
          ),
      }
      const boxed = packed.map(({ line_id, ordered }) => ({ line_id, quantity: ordered }))
      const pack = await desk.post(`${root}/${code}/pack`, { key: key(), lines: boxed })
      const box_id = required((pack.data as ParcelDocument).boxes[0]).id
      const [row] = await getContainer().resolve(PARCEL_MODULE).listParcels({ code })
      const { order_id, group_id } = required(row)
      const seller = {
        post: (path: string, body: object) => desk.post(`${root}/${code}/${path}`, body),
        answer: (id: string, move: object) =>
          desk.post(`${root}/${code}/complaints/${id}/answer`, { key: key(), note: "", ...move }),
        complaints: async () => (await desk.get(`${root}/${code}/complaints`)).data as ParcelComplaints,
        parcel: async () => (await desk.get(`${root}/${code}`)).data as ParcelDocument,
        queue: async (queue: string) =>
          ((await desk.get(`${root}?queue=${queue}`)).data as ParcelPage).parcels.map((parcel) => parcel.code),
      }
      const send = async () => {
        await seller.post("hand-over", { box_id, carrier: "self", tracking_number: "" })
        await buyer.post("received", {})
      }
      return {
        code,
        cake,
        more: packed.slice(1).map(({ line_id }) => line_id),
        buyer,
        seller,
        send,
        order_id,
        group_id,
        email,
        purchase: data,
      }
    }

    const firstOf = (answer: { data: unknown }) => required((answer.data as ParcelComplaints).complaints[0])

    it("goes from the buyer's report with photos over the return to what is owed, and the stock is back", async () => {
      const { code, buyer, seller, send, email, order_id } = await arrived()
      const early = await buyer.report()
      expect([early.status, early.data]).toMatchObject([409, { type: "not_sent_yet" }])
      await send()
      const before = await stockOf(getContainer(), open.cake)

      const wish = { key: key() }
      const told = await buyer.report(wish)
      expect(told.status).toBe(200)
      await buyer.report(wish)
      const complaint = firstOf({ data: await buyer.complaints() })
      expect((await buyer.complaints()).complaints).toHaveLength(1)
      expect(complaint).toMatchObject({ code: `${code}-P1`, state: "open", amount: 0, events: [{ kind: "reported" }] })
      expect((await buyer.complaints()).lines).toMatchObject([{ left: 1 }])
      expect(await seller.queue("returns")).toContain(code)
      const bell = (await atDesk(api, token).get(`/organizations/${open.baker.handle}/notices`)).data as NoticePage
      expect(bell.notices[0]).toMatchObject({ kind: "complaint_reported", data: { code, reason: "damaged" } })

      const photo = formWith(await phonePhoto())
      const added = await buyer.post(`complaints/${complaint.id}/photos`, photo)
      expect(added.status).toBe(201)
      const paper = await buyer.post(`complaints/${complaint.id}/photos`, formWith(PDF, {}, "giay.pdf"))
      expect([paper.status, paper.data]).toMatchObject([400, { type: "document_format" }])
      const photo_id = required(firstOf({ data: await seller.complaints() }).photos[0]).id
      const shown = await buyer.get(`complaints/${complaint.id}/photos/${photo_id}`)
      expect([shown.status, shown.headers["content-type"]]).toEqual([200, "image/jpeg"])
      const desk = `/organizations/${open.baker.handle}/parcels/${code}/complaints/${complaint.id}/photos/${photo_id}`
      expect((await atDesk(api, token).get(desk)).status).toBe(200)
      expect((await atDesk(api, neighbour).get(desk.replace(open.baker.handle, open.farmer.handle))).status).toBe(404)

      const yes = { move: "accept", comes_back: true, pay: true, key: key() }
      expect((await seller.answer(complaint.id, yes)).status).toBe(200)
      const back = await seller.answer(complaint.id, yes)
      expect(firstOf(back)).toMatchObject({ state: "returning", amount: 65_000, refund_by: null })
      expect(await stockOf(getContainer(), open.cake)).toEqual(before)
      await until(() => mailsTo(email).some((mail) => mail.includes(`${code}-P1`)))

      const here = await seller.answer(complaint.id, { move: "receive", restock: true })
      expect(firstOf(here)).toMatchObject({ state: "settled", amount: 65_000 })
      expect(firstOf(here).refund_by).not.toBeNull()
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ stocked: before.stocked + 1 })
      expect((await seller.parcel()).money).toMatchObject({ due: 152_000, owed: 0 })
      expect(await seller.queue("done")).toContain(code)
      const { data: returns } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "return", fields: ["status"], filters: { order_id } })
      expect(returns).toMatchObject([{ status: "received" }])
      expect(await staleTotals(getContainer())).toEqual([])
      const again = await seller.answer(complaint.id, { move: "refuse", note: "Không." })
      expect([again.status, again.data]).toMatchObject([409, { type: "complaint_moved" }])
    })

    it("does not take back what is not fit to be sold, and pays the delivery back when nothing is kept", async () => {
      const { cake, buyer, seller, send } = await arrived()
      await send()
      const { stocked } = await stockOf(getContainer(), open.cake)
      const { id } = firstOf(await buyer.report({ lines: [{ line_id: cake, quantity: 2 }] }))
      await seller.answer(id, { move: "accept", comes_back: true, pay: true })
      const done = await seller.answer(id, { move: "receive", restock: false })
      expect(firstOf(done)).toMatchObject({ state: "settled", amount: 152_000 })
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ stocked })
    })

    it("lets the buyer agree to an offer, or take a refusal to the shop, where a person decides", async () => {
      const { code, buyer, seller, send } = await arrived()
      await send()
      const one = firstOf(await buyer.report())
      const tooMuch = await seller.answer(one.id, { move: "offer", amount: 65_001 })
      expect([tooMuch.status, tooMuch.data]).toMatchObject([400, { type: "amount_too_high", field: "amount" }])
      await seller.answer(one.id, { move: "offer", amount: 20_000, note: "Chỉ vỡ một góc." })
      const agreed = await buyer.post(`complaints/${one.id}/answer`, { key: key(), move: "agree" })
      expect(firstOf(agreed)).toMatchObject({ state: "settled", amount: 20_000 })

      const two = firstOf(await buyer.report({ reason: "wrong_information", words: "Trang ghi 500 g, hộp chỉ 400 g." }))
      const wordless = await seller.answer(two.id, { move: "refuse" })
      expect([wordless.status, wordless.data]).toMatchObject([400, { type: "note_missing", field: "note" }])
      await seller.answer(two.id, { move: "refuse", note: "Cân lại đủ 500 g." })
      await buyer.post(`complaints/${two.id}/answer`, { key: key(), move: "escalate", note: "Tôi có ảnh cân." })
      const late = await seller.answer(two.id, { move: "accept", comes_back: false, pay: true })
      expect(late.status).toBe(409)

      const { headers } = await operator(api, getContainer(), "chi-truc@example.com")
      const list = (await api.get("/admin/complaints", { headers })).data as ComplaintPage
      expect(list.complaints.map(({ id }) => id)).toContain(two.id)
      const file = ComplaintAnswer.parse((await api.get(`/admin/complaints/${two.id}`, { headers })).data).complaint
      expect(file).toEqual(list.complaints.find(({ id }) => id === two.id))
      expect(file).toMatchObject({
        purchase_code: code.replace(/-1$/, ""),
        organization_id: open.baker.organization_id,
        state: "escalated",
        lines_named: [{ name: "Bánh pía", quantity: 1 }],
      })
      const unknown = await api.get("/admin/complaints/cplt_khong_co", { headers, validateStatus: () => true })
      expect([unknown.status, unknown.data]).toMatchObject([404, { type: "not_found" }])
      const decision = { key: key(), move: "accept", comes_back: false, pay: true, note: "Ảnh cho thấy hộp thiếu." }
      const decided = await api.post(`/admin/complaints/${two.id}/decide`, decision, { headers })
      expect(decided.data).toMatchObject({ complaint: { state: "settled", amount: 65_000 } })
      const none = await buyer.report()
      expect([none.status, none.data]).toMatchObject([409, { type: "too_many_reported" }])
    })

    it("takes to the shop what a seller does not answer in time, and counts no seller's word against a complaint", async () => {
      const { code, buyer, seller, send } = await arrived()
      await send()
      const { id } = firstOf(await buyer.report({ reason: "missing" }))
      const run = () => getContainer().resolve(Modules.WORKFLOW_ENGINE).run("job-escalate-complaints", { input: {} })
      await run()
      expect(firstOf({ data: await buyer.complaints() }).state).toBe("open")
      await getContainer().resolve(COMPLAINT_MODULE).updateComplaints({ id, answer_by: "2026-01-05" })
      await run()
      await run()
      const late = firstOf({ data: await buyer.complaints() })
      expect(late).toMatchObject({
        state: "escalated",
        events: [{ kind: "reported" }, { kind: "escalate", actor: "system" }],
      })
      expect(await seller.queue("returns")).toContain(code)
    })

    /** The boxes of an order came so long ago. */
    async function deliveredAgo(order_id: string, hours: number) {
      const fulfillments = getContainer().resolve(Modules.FULFILLMENT)
      const { fulfillments: boxes } = (
        await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({ entity: "order", fields: ["fulfillments.id"], filters: { id: order_id } })
      ).data[0] as { fulfillments: { id: string }[] }
      const delivered_at = new Date(Date.now() - hours * 60 * 60 * 1000)
      for (const { id } of boxes) await fulfillments.updateFulfillment(id, { delivered_at })
    }

    it("offers each reason until its day, thirty days for wrong information", async () => {
      const { buyer, send, order_id } = await arrived()
      await send()
      await deliveredAgo(order_id, 20 * 24)
      const { options } = await buyer.complaints()
      expect(options.map(({ reason, is_open }) => [reason, is_open])).toEqual([
        ["damaged", false],
        ["wrong_goods", false],
        ["missing", false],
        ["poor_quality", false],
        ["wrong_information", true],
      ])
      const late = await buyer.report()
      expect([late.status, late.data]).toMatchObject([409, { type: "report_too_late", field: "reason" }])
      expect((await buyer.report({ reason: "wrong_information" })).status).toBe(200)
    })

    it("counts 48 hours for what came frozen, and seven days for the dry goods beside it in the parcel", async () => {
      const ice = await sell(getContainer(), open.shop, open.baker, {
        title: "Bánh kem lạnh",
        handle: "banh-kem-lanh",
        price: 90_000,
        stock: 5,
        temperature_class: "frozen",
      })
      const { buyer, send, order_id, cake, more } = await arrived([ice])
      const [frozen] = more
      await send()
      await deliveredAgo(order_id, 47)
      const option = async (wanted: string) =>
        required((await buyer.complaints()).options.find(({ reason }) => reason === wanted))
      const early = await option("damaged")
      expect(early).toMatchObject({ is_open: true, is_perishable_open: true })
      expect(Date.parse(required(early.until)) > Date.parse(required(early.perishable_until))).toBe(true)
      expect(await option("missing")).toMatchObject({ is_open: true, perishable_until: null })

      await deliveredAgo(order_id, 49)
      expect(await option("damaged")).toMatchObject({ is_open: true, is_perishable_open: false })
      const late = await buyer.report({ lines: [{ line_id: frozen, quantity: 1 }] })
      expect([late.status, late.data]).toMatchObject([409, { type: "line_too_late", field: "lines" }])
      expect((await buyer.complaints()).complaints).toEqual([])
      expect((await buyer.report({ lines: [{ line_id: cake, quantity: 1 }] })).status).toBe(200)
      expect((await buyer.report({ reason: "missing", lines: [{ line_id: frozen, quantity: 1 }] })).status).toBe(200)
    })

    it("a return on one order and an edit on another of the same purchase go through at the same time", async () => {
      const { buyer, seller, send, group_id, order_id } = await arrived()
      await send()
      const container = getContainer()
      const parcels = await container.resolve(PARCEL_MODULE).listParcels({ group_id })
      const other = required(parcels.find((parcel) => parcel.order_id !== order_id)).order_id
      const item = required(
        (await container.resolve(Modules.ORDER).retrieveOrder(other, { relations: ["items"] })).items?.[0],
      )
      const { id } = firstOf(await buyer.report())

      const edit = async () => {
        await beginOrderEditOrderWorkflow(container).run({ input: { order_id: other } })
        const items = [{ id: item.id, quantity: 1 }]
        await orderEditUpdateItemQuantityWorkflow(container).run({ input: { order_id: other, items } })
        await confirmOrderEditRequestWorkflow(container).run({ input: { order_id: other } })
      }
      const bringBack = async () => {
        const asked = await seller.answer(id, { move: "accept", comes_back: true, pay: true })
        const here = await seller.answer(id, { move: "receive", restock: true })
        return [asked.status, here.status]
      }
      const [, statuses] = await Promise.all([edit(), bringBack()])
      expect(statuses).toEqual([200, 200])
      const edited = await container.resolve(Modules.ORDER).retrieveOrder(other, { relations: ["items"] })
      expect(Number(edited.items?.[0]?.quantity)).toBe(1)

      // And while an edit stands open on the other, not only in the same second.
      await beginOrderEditOrderWorkflow(container).run({ input: { order_id: other } })
      const second = firstOf(await buyer.report())
      const yes = await seller.answer(second.id, { move: "accept", comes_back: true, pay: true })
      expect(firstOf(yes).state).toBe("returning")

      // An edit open on the very order is waited for, and nothing is lost.
      const own = await arrived()
      await own.send()
      const third = firstOf(await own.buyer.report())
      await beginOrderEditOrderWorkflow(container).run({ input: { order_id: own.order_id } })
      const no = await own.seller.answer(third.id, { move: "accept", comes_back: true, pay: true })
      expect([no.status, no.data]).toMatchObject([409, { type: "order_in_change" }])
      expect(firstOf({ data: await own.seller.complaints() }).state).toBe("open")
    })

    it("forgets photos a year after a report is over, and words after three years, not what was decided", async () => {
      const container = getContainer()
      const [complaints, documents] = [container.resolve(COMPLAINT_MODULE), container.resolve(DOCUMENT_MODULE)]
      const talks = container.resolve(CONVERSATION_MODULE)
      const { buyer, send, seller, order_id } = await arrived()
      await send()
      await buyer.post("messages", { key: key(), words: "Khi nào giao?" })
      const { id } = firstOf(await buyer.report())
      const open_id = firstOf(await buyer.report()).id
      for (const each of [id, open_id]) {
        const form = formWith(await phonePhoto())
        await buyer.post(`complaints/${each}/photos`, form)
      }
      await seller.answer(id, { move: "refuse", note: "Không phải lỗi của cơ sở." })
      const photosOf = async (owner_id: string) => (await documents.listDocuments({ owner_id })).length
      const rowOf = async (of: string) => required((await complaints.listComplaints({ id: of }))[0])
      const notesOf = async () => (await complaints.listComplaintEvents({ complaint_id: id })).map(({ note }) => note)
      const age = (months: number) =>
        changeUnnoticed(
          container,
          `update complaint_event set created_at = created_at - interval '${months} months';
           update document set created_at = created_at - interval '${months} months' where owner_type = 'complaint';
           update order_message set created_at = created_at - interval '${months} months' where order_id = '${order_id}';
           update complaint set reported_at = reported_at - interval '${months} months'`,
          [],
        )

      await age(11)
      await forgetWords(container)
      expect([await photosOf(id), await photosOf(open_id)]).toEqual([1, 1])
      await age(2)
      await forgetWords(container)
      expect([await photosOf(id), await photosOf(open_id)]).toEqual([0, 1])
      expect((await rowOf(id)).words).toBe("Vỏ bánh vỡ hết.")

      await age(24)
      await forgetWords(container)
      const { words, state, reason } = await rowOf(id)
      expect([words, state, reason]).toEqual(["", "refused", "damaged"])
      expect(await notesOf()).toEqual(["", ""])
      expect((await rowOf(open_id)).words).toBe("Vỏ bánh vỡ hết.")
      expect(await talks.listOrderMessages({ order_id }, { withDeleted: true })).toEqual([])
    })

    it("many answers at once are one, and of two that contradict each other one is too late", async () => {
      const { buyer, seller, send } = await arrived()
      await send()
      const { id } = firstOf(await buyer.report())
      const accept = { move: "accept", comes_back: false, pay: true, key: key() }
      const same = await Promise.all([1, 2, 3].map(() => seller.answer(id, accept)))
      expect(same.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(firstOf({ data: await seller.complaints() }).events).toHaveLength(2)
      const { id: other } = firstOf(await buyer.report())
      const racing = await Promise.all([
        seller.answer(other, { move: "accept", comes_back: false, pay: true }),
        seller.answer(other, { move: "refuse", note: "Không." }),
        buyer.post(`complaints/${other}/answer`, { key: key(), move: "withdraw" }),
      ])
      expect(racing.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1)
      const { state, events } = firstOf({ data: await seller.complaints() })
      expect(["settled", "refused", "withdrawn"]).toContain(state)
      expect(events.length).toBe(1 + racing.filter(({ status }) => status === 200).length)
    })
  },
})
