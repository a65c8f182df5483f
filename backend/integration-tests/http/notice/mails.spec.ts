import { Modules } from "@medusajs/framework/utils"
import { NoticeSettings, USUAL_WAYS } from "@ocop/shared/notice"
import { vi } from "vitest"
import noteMissed from "../../../src/jobs/note-missed"
import { NOTICE_MODULE } from "../../../src/modules/notice"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { noteFor } from "../../../src/notice/note-for"
import { decideOrganizationWorkflow } from "../../../src/workflows/organization/decide-organization"
import { sendNoticeMails } from "../../../src/notice/send-mails"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { mailsTo, messagesTo } from "../../fixtures/outbox"
import { linkIn, told } from "../../fixtures/person"
import { changeUnnoticed } from "../../fixtures/market"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const TOMORROW = new Date(Date.now() + 24 * 3_600_000)

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let organization_id: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    /** Each test writes to an address of its own: the outbox is one for all. */
    async function act(email: string) {
      const desk = atDesk(api, await openDesk(api, email))
      organization_id = await join(getContainer(), { email, handle: open.baker.handle })
      return desk
    }
    const choose = (desk: Awaited<ReturnType<typeof act>>, over: object, locale = "vi") =>
      desk.post("/notice-settings", { ways: { ...USUAL_WAYS, ...over }, locale })
    const sendBack = (key: string) => {
      const data = { product_name: "Bánh pía", reason: "Nhãn sai." }
      return noteFor(getContainer(), { organization_id, key, kind: "listing_sent_back", data })
    }
    const soldOut = (key: string) => {
      const item = { product_name: "Bánh pía", variant_title: "Hộp 4 cái", left: 0 }
      return noteFor(getContainer(), { organization_id, key, kind: "low_stock", data: { items: [item], more: 0 } })
    }
    const waiting = () => getContainer().resolve(NOTICE_MODULE).listNoticeMessages({ sent_at: null, dropped_at: null })

    it("mails at once what is wanted at once, one mail however often the job runs", async () => {
      await act("ngay@example.com")
      await sendBack("ngay")
      expect(mailsTo("ngay@example.com")).toEqual([])
      await Promise.all([1, 2, 3].map(() => sendNoticeMails(getContainer())))
      await sendNoticeMails(getContainer())
      const [mail = "", ...others] = mailsTo("ngay@example.com")
      expect(others).toEqual([])
      expect(mail).toContain("Lò bánh Tân Huê: Sản phẩm được trả lại để sửa")
      expect(mail).toContain("Lý do: Nhãn sai.")
      expect(linkIn(mail, "/kenh-co-so/").pathname).toBe(`/kenh-co-so/${open.baker.handle}/san-pham`)
      expect(await waiting()).toEqual([])
    })

    it("writes in the member's language and leaves out what the member does not want", async () => {
      const desk = await act("english@example.com")
      expect(NoticeSettings.parse((await desk.get("/notice-settings")).data)).toEqual({
        ways: USUAL_WAYS,
        locale: "vi",
        channel: "email",
        channels: ["email"],
      })
      expect((await choose(desk, { stock: "none" }, "en")).status).toBe(200)
      expect(NoticeSettings.parse((await desk.get("/notice-settings")).data)).toEqual({
        ways: { ...USUAL_WAYS, stock: "none" },
        locale: "en",
        channel: "email",
        channels: ["email"],
      })
      await sendBack("english")
      await soldOut("english-het")
      await sendNoticeMails(getContainer(), TOMORROW)
      const mails = mailsTo("english@example.com")
      expect(mails).toHaveLength(1)
      expect(mails[0]).toContain("A product was sent back for changes")
      expect(linkIn(mails[0] ?? "", "/en/kenh-co-so/").pathname).toBe(`/en/kenh-co-so/${open.baker.handle}/san-pham`)
      expect(
        told(await desk.post("/notice-settings", { ways: { ...USUAL_WAYS, stock: "often" }, locale: "vi" }))[0],
      ).toBe(400)
      expect(told(await desk.post("/notice-settings", { ways: {}, locale: "vi" }))[0]).toBe(400)
    })

    it("sends to the phone of who wants it so, once, and the mail of the day by mail", async () => {
      const email = "zalo@example.com"
      const desk = await act(email)
      const settings = { ways: USUAL_WAYS, locale: "vi", channel: "zalo" }
      expect(told(await desk.post("/notice-settings", settings))).toEqual([400, "channel_not_offered:channel"])
      const organizations = getContainer().resolve(ORGANIZATION_MODULE)
      const [member] = await organizations.listMembers({ email })
      await organizations.updateMembers({ id: member?.id ?? "", phone: "+84901234567" })
      const kept = await desk.post("/notice-settings", settings)
      expect(NoticeSettings.parse(kept.data)).toEqual({ ...settings, channels: ["email", "sms", "zalo"] })
      expect((await desk.get("/notice-settings")).data).toEqual(kept.data)

      await sendBack("zalo")
      await soldOut("zalo-het")
      await sendNoticeMails(getContainer())
      await sendNoticeMails(getContainer(), TOMORROW)
      const [message = "", ...others] = messagesTo("+84901234567")
      expect(others).toEqual([])
      expect(message).toContain("Channel: zalo\n")
      expect(message).toContain("Lò bánh Tân Huê: Sản phẩm được trả lại để sửa")
      expect(linkIn(message, "/kenh-co-so/").pathname).toBe(`/kenh-co-so/${open.baker.handle}/san-pham`)
      const mails = mailsTo(email)
      expect(mails).toHaveLength(1)
      expect(mails[0]).toContain("trong ngày")
      expect(await waiting()).toEqual([])
    })

    it("leaves the letter about the organization itself to who decides", async () => {
      await act("tu-quyet@example.com")
      await noteFor(getContainer(), { organization_id, key: "duyet", kind: "organization_verified", data: {} })
      expect(await waiting()).toEqual([])
    })

    it("gathers the rest for the mail of the day", async () => {
      await act("gom@example.com")
      for (const key of ["g1", "g2"]) await soldOut(key)
      await sendNoticeMails(getContainer())
      expect(mailsTo("gom@example.com")).toEqual([])
      await Promise.all([1, 2].map(() => sendNoticeMails(getContainer(), TOMORROW)))
      await sendNoticeMails(getContainer(), TOMORROW)
      const [mail = "", ...others] = mailsTo("gom@example.com")
      expect(others).toEqual([])
      expect(mail).toContain("2 thông báo trong ngày")
      expect(mail).toContain("Bánh pía, Hộp 4 cái: đã hết")
      expect(linkIn(mail, "/thong-bao").pathname).toBe(`/kenh-co-so/${open.baker.handle}/thong-bao`)
    })

    it("a mail of the day that was cut off is finished as it was, and what came since goes into the next", async () => {
      await act("dut@example.com")
      await soldOut("d1")
      const notices = getContainer().resolve(NOTICE_MODULE)
      const tried = notices.updateNoticeMessages.bind(notices)
      const noted = vi.spyOn(notices, "updateNoticeMessages")
      noted.mockImplementationOnce(tried).mockRejectedValueOnce(new Error("killed"))
      await sendNoticeMails(getContainer(), TOMORROW)
      noted.mockRestore()
      expect(mailsTo("dut@example.com")).toHaveLength(1)
      expect(await waiting()).toHaveLength(1)

      await soldOut("d2")
      await sendNoticeMails(getContainer(), TOMORROW)
      expect(mailsTo("dut@example.com").map((mail) => mail.match(/đã hết/gu)?.length)).toEqual([2])
      await sendNoticeMails(getContainer(), TOMORROW)
      expect(mailsTo("dut@example.com")).toHaveLength(2)
      expect(await waiting()).toEqual([])
    })

    it("a mail server that refuses loses nothing", async () => {
      await act("tu-choi@example.com")
      await sendBack("tu-choi")
      const mails = getContainer().resolve(Modules.NOTIFICATION)
      const refused = vi.spyOn(mails, "createNotifications").mockRejectedValue(new Error("550 tu-choi@example.com"))
      await sendNoticeMails(getContainer())
      refused.mockRestore()
      expect(await waiting()).toHaveLength(1)
      await sendNoticeMails(getContainer())
      expect(mailsTo("tu-choi@example.com")).toHaveLength(1)
    })

    it("who does not act for the organization any more gets nothing that was still to be sent", async () => {
      await act("da-nghi@example.com")
      await sendBack("nghi")
      const organizations = getContainer().resolve(ORGANIZATION_MODULE)
      const [membership] = await organizations.listMemberships({ organization_id, removed_at: null })
      await organizations.updateMemberships({ id: membership?.id ?? "", removed_at: new Date() })
      await sendNoticeMails(getContainer())
      expect(mailsTo("da-nghi@example.com")).toEqual([])
      expect(await waiting()).toEqual([])
    })

    it("puts an operator's decision into the bell, also when its event was lost", async () => {
      await act("quyet-dinh@example.com")
      const input = {
        organization_id,
        decision: "suspended" as const,
        reason: "Nhãn sai.",
        corrections: [],
        notice: "",
        actor: { actor_type: "operator" as const, actor_id: "user_1", on_behalf: false },
      }
      await decideOrganizationWorkflow(getContainer()).run({ input })
      const notices = getContainer().resolve(NOTICE_MODULE)
      const bell = () => notices.listNotices({ organization_id })
      await until(async () => (await bell()).length > 0)
      await changeUnnoticed(getContainer(), "delete from desk_notice where organization_id = ?", [organization_id])
      await changeUnnoticed(
        getContainer(),
        "update organization_event set created_at = created_at - interval '5 minutes'",
        [],
      )
      await noteMissed(getContainer())
      await noteMissed(getContainer())
      expect(await bell()).toEqual([
        expect.objectContaining({ kind: "organization_suspended", data: { reason: "Nhãn sai." } }),
      ])
    })

    it("the sweep tells of an order whose event was lost, once", async () => {
      await act("mat@example.com")
      const buyer = shopper(api, open.shop)
      await buyer.buy(await buyer.ready([{ variant_id: open.cake.variant_id, quantity: 1 }]))
      const notices = getContainer().resolve(NOTICE_MODULE)
      await until(async () => (await notices.listNotices({ kind: "new_order" })).length > 0)
      await changeUnnoticed(getContainer(), "delete from desk_notice where kind = ?", ["new_order"])
      await changeUnnoticed(getContainer(), "update order_group set created_at = created_at - interval '5 minutes'", [])
      await noteMissed(getContainer())
      await noteMissed(getContainer())
      const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({})
      expect(await notices.listNotices({ kind: "new_order" })).toEqual([
        expect.objectContaining({ data: expect.objectContaining({ code: group?.code }) }),
      ])
    })
  },
})
