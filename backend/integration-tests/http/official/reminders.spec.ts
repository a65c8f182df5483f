import { addDays } from "@ocop/shared/day"
import { OfficialActPage } from "@ocop/shared/official-act"
import { ProblemAnswer } from "@ocop/shared/problem"
import { ReminderPreview } from "@ocop/shared/reminder"
import { NOTICE_MODULE } from "../../../src/modules/notice"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { sendNoticeMails } from "../../../src/notice/send-mails"
import { backendTests } from "../../backend-tests"
import { endingStar } from "../../fixtures/ending-star"
import { TODAY } from "../../fixtures/market"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { official, staff } from "../../fixtures/operator"
import { mailsTo } from "../../fixtures/outbox"
import { required } from "../../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

type Person = Awaited<ReturnType<typeof staff>>

const EMAIL = "sap-het-han@example.com"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let registrar: Person
    let reviewer: Person
    let province: string

    beforeAll(async () => {
      const container = getContainer()
      open = await openTwoSellers(container)
      const desk = atDesk(api, await openDesk(api, EMAIL))
      await join(container, { email: EMAIL, handle: open.baker.handle })
      const ways = { orders: "none", stock: "none", papers: "at_once", listings: "none" }
      expect((await desk.post("/notice-settings", { ways, locale: "vi" })).status).toBe(200)
      const product_id = open.cake.product_id
      const [facts] = await container.resolve(OCOP_MODULE).listProductFacts({ product_id })
      province = required(required(facts).origin_province_code)
      registrar = await official(api, container, "dang-ky@example.com", "registrar", province)
      reviewer = await official(api, container, "duyet@example.com", "reviewer", province)
    })

    const ocop = () => getContainer().resolve(OCOP_MODULE)
    const tell = ({ headers }: Person, path: string, subject: "star" | "certificate", ...ids: string[]) =>
      api.post(`/admin/${subject}-reminders${path}`, { ids }, { headers, validateStatus: () => true })
    const problems = ({ status, data }: { status: number; data: unknown }) => {
      const answer = ProblemAnswer.parse(data)
      return [status, ...(answer.problems ?? [answer]).map(({ type, field }) => `${type} ${field ?? ""}`.trim())]
    }
    const noticesOf = (kind: string) =>
      getContainer().resolve(NOTICE_MODULE).listNotices({ organization_id: open.baker.organization_id, kind })
    const mails = async () => {
      await sendNoticeMails(getContainer())
      return mailsTo(EMAIL)
    }

    const star = (said: object = {}) => endingStar(getContainer(), open, { valid_until: addDays(TODAY, 170), ...said })
    const certificate = (said: object = {}) =>
      ocop().createCertifications({
        standard: "haccp",
        number: "HACCP 1",
        issuer: "Trung tâm",
        scope: "product",
        organization_id: open.baker.organization_id,
        product_id: open.cake.product_id,
        issued_on: "2025-01-01",
        valid_from: "2025-01-01",
        valid_until: addDays(TODAY, 40),
        verified_on: "2025-01-02",
        ...said,
      })

    it("a preview says what the producer of a star will read, and sends nothing", async () => {
      const { id } = await star()
      const answer = await tell(registrar, "/preview", "star", id)
      const { reminders } = ReminderPreview.parse(answer.data)
      expect(reminders).toMatchObject([
        { id, organization: "Lò bánh Tân Huê", title: "Đã nộp được hồ sơ đánh giá lại hạng 4 sao OCOP", refusal: null },
      ])
      expect(required(reminders[0]).text.flat()).toContain(
        "Mẫu số 02, báo cáo tự đánh giá theo từng tiêu chí kèm minh chứng",
      )
      expect(await noticesOf("renewal_due")).toEqual([])
    })

    it("what is sent is what was shown, stands in the bell, the mail and the log, and once a day", async () => {
      const { id } = await star()
      const preview = await tell(registrar, "/preview", "star", id)
      const { title } = required(ReminderPreview.parse(preview.data).reminders[0])
      const both = await Promise.all([1, 2].map(() => tell(registrar, "", "star", id)))
      expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
      expect(problems(await tell(registrar, "", "star", id))).toEqual([409, `reminded_today ${id}`])
      expect(await noticesOf("renewal_due")).toHaveLength(1)
      const [mail = "", ...others] = await mails()
      expect([others, mail.includes(title)]).toEqual([[], true])
      const { headers } = registrar
      const { data } = await api.get(`/admin/official-acts?subject_id=${id}`, { headers })
      expect(OfficialActPage.parse(data).acts).toMatchObject([
        { act: "reminded", user_email: "dang-ky@example.com", province_code: province, after: { reminded_on: TODAY } },
      ])
      // Of another day it may be told again.
      await ocop().updateRecognitions({ id, reminded_on: addDays(TODAY, -1) })
      await getContainer()
        .resolve(NOTICE_MODULE)
        .updateNotices({
          selector: { organization_id: open.baker.organization_id },
          data: { dedupe_key: "hom-qua" },
        })
      expect((await tell(registrar, "", "star", id)).status).toBe(204)
    })

    it("what was logged and not told, by an accident, is told when it is asked for again, without a second act", async () => {
      const { id } = await star({ reminded_on: TODAY })
      expect((await tell(registrar, "", "star", id)).status).toBe(204)
      expect(await noticesOf("renewal_due")).toHaveLength(1)
      const { headers } = registrar
      const { data } = await api.get(`/admin/official-acts?subject_id=${id}`, { headers })
      expect(OfficialActPage.parse(data).acts).toEqual([])
    })

    it("of several certificates all are sent or none, and each refusal says which", async () => {
      const due = await certificate()
      const later = await certificate({ number: "HACCP 2", valid_until: addDays(TODAY, 200) })
      const over = await certificate({ number: "HACCP 3", valid_until: addDays(TODAY, -1) })
      const draft = await certificate({ number: "HACCP 4", verified_on: null })
      const all = [due.id, later.id, over.id, draft.id]
      expect(problems(await tell(reviewer, "", "certificate", ...all))).toEqual([
        409,
        ...all.slice(1).map((id) => `reminder_not_due ${id}`),
      ])
      expect(await noticesOf("paper_expiring")).toEqual([])
      expect((await tell(reviewer, "", "certificate", due.id)).status).toBe(204)
      const mail = (await mails()).join("\n")
      expect(mail).toContain("Chứng nhận HACCP hết hạn sau 40 ngày")
    })

    it("a star that is renewed, extended or withdrawn is nobody's to be reminded of", async () => {
      const { id } = await star({ extended_until: addDays(TODAY, 200), extension_paper: "Phiếu" })
      expect(problems(await tell(registrar, "", "star", id))).toEqual([409, `reminder_not_due ${id}`])
      await ocop().updateRecognitions({ id, extended_until: null, revoked_on: TODAY, revocation_ground: "x" })
      expect(problems(await tell(registrar, "", "star", id))).toEqual([409, `reminder_not_due ${id}`])
    })

    it("registrars remind of stars and reviewers of certificates, in their province", async () => {
      const { id } = await star()
      const paper = await certificate()
      const elsewhere = await official(
        api,
        getContainer(),
        "xa@example.com",
        "registrar",
        province === "01" ? "92" : "01",
      )
      for (const path of ["", "/preview"]) {
        expect((await tell(elsewhere, path, "star", id)).status).toBe(404)
        expect((await tell(reviewer, path, "star", id)).status).toBe(403)
        expect((await tell(registrar, path, "certificate", paper.id)).status).toBe(403)
      }
      expect(await getContainer().resolve(NOTICE_MODULE).listNotices({})).toEqual([])
    })
  },
})
