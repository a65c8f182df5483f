import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { addDays, addMonths, todayInVietnam } from "@ocop/shared/day"
import type { AskEnquiry } from "@ocop/shared/enquiry"
import forgetEnquiries from "../../../src/jobs/forget-enquiries"
import sendEnquiryMails from "../../../src/jobs/send-enquiry-mails"
import { CONSENT_MODULE } from "../../../src/modules/consent"
import { ENQUIRY_MODULE } from "../../../src/modules/enquiry"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { sendEnquiryMailsWorkflow } from "../../../src/workflows/enquiry/send-enquiry-mails"
import { backendTests } from "../../backend-tests"
import { changeUnnoticed } from "../../fixtures/market"
import { mailsTo } from "../../fixtures/outbox"
import { linkIn, person, told } from "../../fixtures/person"
import { openSaleModes, type SaleModes } from "../../fixtures/sale-modes"
import { required } from "../../fixtures/shop"
import { until } from "../../fixtures/until"

const TODAY = todayInVietnam(new Date())
const OPERATOR = "nguoi-truc@example.com"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: SaleModes

    beforeAll(async () => {
      open = await openSaleModes(getContainer())
    })

    const form = (over: Partial<AskEnquiry> = {}): AskEnquiry => ({
      form_token: randomUUID(),
      name: "Lê Thu Thảo",
      phone: "0907 777 777",
      email: "",
      from_day: addDays(TODAY, 10),
      to_day: addDays(TODAY, 11),
      guests: "4",
      message: "Có hai trẻ em.",
      locale: "vi",
      ...over,
    })
    const ask = (body: object, handle = open.stay.handle) =>
      person(api, open.shop).post(`/goods/${handle}/enquiries`, body)
    const kept = () => getContainer().resolve(ENQUIRY_MODULE).listEnquiries({})

    it("keeps a question, its asker's consent, and tells the operator", async () => {
      expect(await ask(form({ name: "Thảo  một" }))).toMatchObject({ status: 202, data: { asked: true } })
      const [row] = await until(async () => {
        const rows = await kept()
        return rows[0]?.operator_told_at ? rows : null
      })
      expect(row).toMatchObject({
        product_id: open.stay.product_id,
        product_name: "Một đêm ở vườn",
        maker_name: "Lò bánh Tân Huê",
        name: "Thảo một",
        phone: "+84907777777",
        email: null,
        guests: 4,
        copy_to: null,
        copy_sent_at: null,
        answered_at: null,
      })
      const mail = required(mailsTo(OPERATOR).find((each) => each.includes("Thảo một")))
      expect(mail).toContain("0907 777 777")
      expect(mail).toContain("Có hai trẻ em.")
      expect(linkIn(mail, "/san-pham/").pathname).toBe("/san-pham/mot-dem-o-vuon")
      const [consent] = await getContainer().resolve(CONSENT_MODULE).listConsents({})
      expect(consent).toMatchObject({ purpose: "enquiry", is_given: true })
      expect(consent?.subject).not.toContain("907777777")
    })

    it("sends the asker a copy in their language, without a word that they wrote", async () => {
      const email = "visitor@example.com"
      await ask(form({ name: "Visit evil.example", message: "Visit evil.example", phone: "", email, locale: "en" }))
      const mail = await until(() => mailsTo(email)[0])
      expect(mail).toContain("Nothing is booked yet")
      expect(mail).not.toContain("evil")
      expect(linkIn(mail, "/san-pham/").pathname).toBe("/en/san-pham/mot-dem-o-vuon")
      expect((await until(async () => (await kept())[0]?.copy_sent_at)) instanceof Date).toBe(true)
    })

    it("takes one form for one question, however often and however fast it is sent", async () => {
      const body = form()
      const answers = await Promise.all([ask(body), ask(body), ask({ ...body, phone: "+84 907 777 777" })])
      expect(answers.map(({ status }) => status)).toEqual([202, 202, 202])
      expect((await ask(body)).status).toBe(202)
      expect(await kept()).toHaveLength(1)
      await ask({ ...body, guests: "5" })
      await ask({ ...body, form_token: randomUUID() })
      expect(await kept()).toHaveLength(3)
    })

    it("sends each mail once, also when event, sweep and another process come together", async () => {
      const email = "mot-lan@example.com"
      await ask(form({ email, name: "Chỉ một thư" }))
      const { id } = required((await kept())[0])
      const send = () => sendEnquiryMailsWorkflow(getContainer()).run({ input: { id } })
      await Promise.all([send(), send(), sendEnquiryMails(getContainer())])
      const sent = await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ resource_id: id })
      expect(sent.map(({ template }) => template).toSorted()).toEqual(["enquiry", "enquiry-copy"])
    })

    it("sweeps up what no event has sent", async () => {
      await changeUnnoticed(
        getContainer(),
        `insert into enquiry (id, form_key, product_id, product_handle, product_name, maker_name, name, email,
           from_day, to_day, guests, message, copy_to, created_at)
         values ('enq_lost', 'k', 'p', 'mot-dem-o-vuon', 'Một đêm', 'Vườn', 'Lạc', 'lac@example.com', ?, ?, 2, '',
           'lac@example.com', now() - interval '5 minutes')`,
        [TODAY, TODAY],
      )
      await sendEnquiryMails(getContainer())
      expect(mailsTo("lac@example.com")).toHaveLength(1)
      expect(mailsTo(OPERATOR).filter((mail) => mail.includes("Lạc"))).toHaveLength(1)
      expect((await kept())[0]).toMatchObject({ operator_told_at: expect.any(Date), copy_sent_at: expect.any(Date) })
    })

    it("fills nobody's inbox with copies", async () => {
      const email = "day@example.com"
      for (let n = 0; n < 5; n++) expect((await ask(form({ email }))).status).toBe(202)
      const rows = await kept()
      expect([rows.length, rows.filter(({ copy_to }) => copy_to === email).length]).toEqual([5, 3])
    })

    it("refuses what is no stay or trip, and what may not be sold", async () => {
      for (const { handle } of [open.cake, open.wine, open.medicine]) {
        expect(told(await ask(form(), handle))).toEqual([409, "not_for_enquiry"])
      }
      expect(told(await ask(form(), "khong-co"))).toEqual([404, "not_found"])
      expect(told(await ask(form(), "..%2f"))[0]).toBe(404)
      await getContainer().resolve(OCOP_MODULE).createSaleStops({
        scope: "product",
        product_id: open.stay.product_id,
        number: "02/TB",
        issuer: "Sở",
        from: TODAY,
        reason: "Kiểm tra.",
      })
      expect(told(await ask(form()))).toEqual([409, "stopped"])
      expect(await kept()).toEqual([])
    })

    it("tells everything that is wrong with a question, and never breaks", async () => {
      const wrong = { name: "", phone: "12", email: "x", from_day: addDays(TODAY, -1), guests: "nhiều" }
      expect(told(await ask(form(wrong)))).toEqual([
        400,
        "name_missing:name",
        "phone_wrong:phone",
        "email_wrong:email",
        "day_past:from_day",
        "guests_wrong:guests",
      ])
      expect(told(await ask(form({ phone: "", email: " " })))).toEqual([400, "contact_missing:phone"])
      expect(told(await ask(form({ to_day: addDays(TODAY, 9) })))).toEqual([400, "days_reversed:to_day"])
      expect(told(await ask(form({ form_token: "x" })))).toEqual([400, "invalid_data:form_token"])
      expect(told(await ask({ ...form(), is_admin: true }))[0]).toBe(400)
      expect((await ask({})).status).toBe(400)
      expect((await ask(form({ name: "a\u0000b", message: "\ud800" }))).status).toBe(202)
    })

    it("limits how often one network address asks", async () => {
      const visitor = person(api, open.shop)
      const again = () => visitor.post(`/goods/${open.stay.handle}/enquiries`, form())
      for (let n = 0; n < 10; n++) expect((await again()).status).toBe(202)
      expect(told(await again())).toEqual([429, "too_many_requests"])
    })

    it("forgets questions when their visit lies three months back, and the notes of their mails", async () => {
      const enquiries = getContainer().resolve(ENQUIRY_MODULE)
      const limit = addMonths(TODAY, -3)
      await ask(form({ email: "cu@example.com" }))
      await until(() => mailsTo("cu@example.com")[0])
      const { id } = required((await kept())[0])
      await until(async () => (await kept())[0]?.copy_sent_at)
      await enquiries.updateEnquiries({ id, from_day: addDays(limit, -2), to_day: limit })
      await forgetEnquiries(getContainer())
      expect(await kept()).toHaveLength(1)

      await enquiries.updateEnquiries({ id, to_day: addDays(limit, -1) })
      await forgetEnquiries(getContainer())
      expect(await kept()).toEqual([])
      expect(await enquiries.listEnquiries({}, { withDeleted: true })).toEqual([])
      const notes = await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ to: "cu@example.com" })
      expect(notes).toEqual([])
    })
  },
})
