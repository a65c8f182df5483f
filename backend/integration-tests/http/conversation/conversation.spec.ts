import type { AccountExport } from "@ocop/shared/account"
import type { Conversation, PurchaseConversations } from "@ocop/shared/conversation"
import type { NoticePage } from "@ocop/shared/notice"
import type { OverviewDocument } from "@ocop/shared/overview"
import { COMPLAINT_MODULE } from "../../../src/modules/complaint"
import { CONVERSATION_MODULE } from "../../../src/modules/conversation"
import { DOCUMENT_MODULE } from "../../../src/modules/document"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { storeDocument } from "../../../src/document/store-document"
import { anonymisePurchasesWorkflow } from "../../../src/workflows/account/anonymise-purchases"
import { backendTests } from "../../backend-tests"
import { PASSWORD, signIn } from "../../fixtures/customer"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator } from "../../fixtures/operator"
import { mailsTo } from "../../fixtures/outbox"
import { person } from "../../fixtures/person"
import { phonePhoto } from "../../fixtures/photos"
import { required } from "../../fixtures/shop"
import { DELIVERY, shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const key = () => crypto.randomUUID()

/** What waits for a seller who has nothing to do. */
/** What waits for the baker beside messages: the order itself. */
const ONE_ORDER = {
  ...{ to_pack: 1, new_orders: 1, to_hand_over: 0 },
  ...{ complaints: 0, messages: 0, transfers: 0, refunds: 0, restocks: 0, arrivals: 0 },
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let token: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      token = await openDesk(api, "lo-banh@example.com")
      await join(getContainer(), { email: "lo-banh@example.com", handle: open.baker.handle })
    })

    async function bought(email: string, customer?: string) {
      const hoa = shopper(api, open.shop, customer)
      const { data } = await hoa.buy(
        await hoa.ready([{ variant_id: open.cake.variant_id, quantity: 1 }], { ...DELIVERY, email }),
      )
      const config = { headers: { ...hoa.headers, "x-purchase-token": data.token }, validateStatus: () => true }
      const store = `/store/purchases/${data.code}/parcels/${data.code}-1/messages`
      const member = `/organizations/${open.baker.handle}/parcels/${data.code}-1/messages`
      const desk = atDesk(api, token)
      return {
        code: data.code,
        buyer: {
          write: (body: object) => api.post(store, body, config),
          read: async () => (await api.get(store, config)).data as Conversation,
        },
        seller: {
          write: (body: object) => desk.post(member, body),
          read: async () => (await desk.get(member)).data as Conversation,
          seen: async () => (await desk.post(`${member}/read`, {})).data as Conversation,
        },
      }
    }

    const waiting = async () =>
      ((await atDesk(api, token).get(`/organizations/${open.baker.handle}/overview`)).data as OverviewDocument).waiting

    it("goes to and fro, each told of the other's, and counts what the seller has not read", async () => {
      const { code, buyer, seller } = await bought("hoa@example.com")
      const question = { key: key(), words: "  Giao sau 5 giờ\r\nđược không?\u0007 " }
      const asked = await Promise.all([buyer.write(question), buyer.write(question)])
      expect(asked.map(({ status }) => status)).toEqual([200, 200])
      const seen = await seller.read()
      expect(seen).toMatchObject({
        unread: 1,
        messages: [{ from: "buyer", words: "Giao sau 5 giờ\nđược không?", is_read: false }],
      })
      expect(await waiting()).toEqual({ ...ONE_ORDER, messages: 1 })
      const bell = async () =>
        (await atDesk(api, token).get(`/organizations/${open.baker.handle}/notices`)).data as NoticePage
      await until(async () => (await bell()).notices.some(({ kind }) => kind === "message_received"))

      expect((await seller.write({ key: key(), words: "Dạ được." })).status).toBe(200)
      expect(await waiting()).toEqual(ONE_ORDER)
      expect((await buyer.read()).messages.map(({ from, words }) => [from, words])).toEqual([
        ["buyer", "Giao sau 5 giờ\nđược không?"],
        ["seller", "Dạ được."],
      ])
      await until(() => mailsTo("hoa@example.com").some((mail) => mail.includes("Dạ được.")))

      await buyer.write({ key: key(), words: "Cảm ơn." })
      expect((await seller.seen()).unread).toBe(0)
      const { headers } = await operator(api, getContainer())
      const read = await api.get(`/admin/purchases/${code}/messages`, { headers })
      expect((read.data as PurchaseConversations).parcels[0]).toMatchObject({
        code: `${code}-1`,
        messages: [{}, {}, {}],
      })
    })

    it("refuses what says nothing, what is too long, and who writes too fast", async () => {
      const { buyer } = await bought("lan@example.com")
      const empty = await buyer.write({ key: key(), words: " \n " })
      expect([empty.status, empty.data]).toMatchObject([400, { type: "message_missing", field: "words" }])
      const long = await buyer.write({ key: key(), words: "a".repeat(1001) })
      expect([long.status, long.data]).toMatchObject([400, { type: "message_too_long", field: "words" }])
      const statuses: number[] = []
      for (let n = 0; n < 20; n += 1) statuses.push((await buyer.write({ key: key(), words: `Tin ${n}` })).status)
      expect(statuses.slice(0, 18).every((status) => status === 200)).toBe(true)
      expect(statuses.slice(18)).toEqual([429, 429])
    })

    it("stands in the export of an account, goes when the account is erased, and complaints forget their words in time", async () => {
      const email = "binh@example.com"
      const customer = await signIn(api, open.shop, email)
      const { code, buyer } = await bought(email, customer)
      await buyer.write({ key: key(), words: "Nhà có chó dữ." })
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const group = required((await groups.listOrderGroups({ code }))[0])
      const complaints = getContainer().resolve(COMPLAINT_MODULE)
      const complaint = await complaints.createComplaints({
        code: `${code}-1-P1`,
        form_key: key(),
        order_id: required(group.order_ids[0]),
        group_id: group.id,
        organization_id: open.baker.organization_id,
        reason: "damaged",
        wish: "money_back",
        words: "Bánh vỡ, gọi cho Bình.",
        content: { lines: [] },
        reported_at: new Date(),
        answer_by: "2026-11-30",
      })
      const owner = { type: "complaint", id: complaint.id }
      const upload = await phonePhoto()
      await storeDocument(getContainer(), {
        owner,
        purpose: "photo",
        upload,
        filename: "a.jpg",
        added_by: "x",
        most: 6,
      })

      const me = person(api, open.shop, customer)
      const told = (await me.get("/account/export")).data as AccountExport
      expect(told.messages).toMatchObject([{ purchase: code, from: "buyer", words: "Nhà có chó dữ." }])
      expect(told.complaints).toMatchObject([{ code: `${code}-1-P1`, photos: 1 }])

      expect((await me.post("/account/erase", { email, password: PASSWORD })).status).toBe(200)
      const messages = getContainer().resolve(CONVERSATION_MODULE)
      await until(async () => (await messages.listOrderMessages({ group_id: group.id })).length === 0)
      expect(required((await complaints.listComplaints({ id: complaint.id }))[0]).words).not.toBe("")

      const placed_before = new Date(Date.now() + 60_000)
      await anonymisePurchasesWorkflow(getContainer()).run({ input: { placed_before } })
      expect(required((await complaints.listComplaints({ id: complaint.id }))[0]).words).toBe("")
      const left = await getContainer().resolve(DOCUMENT_MODULE).listDocuments({ owner_id: complaint.id })
      expect(left).toEqual([])
    })
  },
})
