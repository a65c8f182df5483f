import { addDays } from "@ocop/shared/day"
import { dossierOf, RENEWAL_STEPS, renewalDays, type RenewalStep } from "@ocop/shared/renewal"
import { NOTICE_MODULE } from "../../../src/modules/notice"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { notePapers } from "../../../src/notice/note-papers"
import { sendNoticeMails } from "../../../src/notice/send-mails"
import { backendTests } from "../../backend-tests"
import { endingStar } from "../../fixtures/ending-star"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { mailsTo } from "../../fixtures/outbox"
import { linkIn } from "../../fixtures/person"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const EMAIL = "gia-han@example.com"
/** A leap day: a year before there is none. */
const UNTIL = "2028-02-29"
const DAYS = renewalDays(UNTIL)

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let organization_id: string

    let desk: ReturnType<typeof atDesk>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      desk = atDesk(api, await openDesk(api, EMAIL))
      organization_id = await join(getContainer(), { email: EMAIL, handle: open.baker.handle })
      await mailPapers("at_once")
    })

    async function mailPapers(papers: "at_once" | "digest") {
      const ways = { orders: "none", stock: "none", papers, listings: "none" }
      expect((await desk.post("/notice-settings", { ways, locale: "vi" })).status).toBe(200)
    }

    const ocop = () => getContainer().resolve(OCOP_MODULE)
    const recognise = (said: object = {}, number = "12/QĐ-UBND") =>
      endingStar(getContainer(), open, { valid_until: UNTIL, number, ...said })
    const told = async (): Promise<RenewalStep[]> => {
      const rows = await getContainer()
        .resolve(NOTICE_MODULE)
        .listNotices({ organization_id, kind: "renewal_due" }, { order: { id: "ASC" } })
      return rows.map(({ data }) => (data as { step: RenewalStep }).step)
    }
    const run = (day: string) => notePapers(getContainer(), day)

    it("tells on each of its days once, however often the job runs, and a missed day later", async () => {
      await recognise()
      await run(addDays(DAYS.year, -1))
      expect(await told()).toEqual([])
      for (const step of RENEWAL_STEPS) {
        // The day before nothing is new; on the day itself there was no server; the day after it runs twice at once.
        await run(addDays(DAYS[step], -1))
        await Promise.all([run(addDays(DAYS[step], 1)), run(addDays(DAYS[step], 1))])
        await run(addDays(DAYS[step], 2))
        expect(await told()).toEqual(RENEWAL_STEPS.slice(0, RENEWAL_STEPS.indexOf(step) + 1))
      }
      await run(addDays(UNTIL, 1))
      expect(await told()).toHaveLength(RENEWAL_STEPS.length)
    })

    it("tells what is due now and nothing that is long past, where a star is registered late", async () => {
      await recognise()
      await run(addDays(DAYS.late, 30))
      expect(await told()).toEqual(["late"])
    })

    it("mails what the dossier asks for, with its window and where the rule stands", async () => {
      await recognise()
      await run(DAYS.opens)
      await sendNoticeMails(getContainer())
      const [mail = "", ...others] = mailsTo(EMAIL)
      expect(others).toEqual([])
      expect(mail).toContain("Đã nộp được hồ sơ đánh giá lại hạng 4 sao OCOP")
      expect(mail).toContain("Số 12/QĐ-UBND, hiệu lực đến hết ngày 29/02/2028")
      expect(mail).toContain("từ ngày 02/09/2027 đến hết ngày 01/11/2027")
      expect(mail).toContain("<li>Mẫu số 02")
      expect(mail).toContain("Mã vạch, tem truy xuất nguồn gốc")
      expect(mail).toContain("Quyết định 26/2026/QĐ-TTg")
      expect(linkIn(mail, "/kenh-co-so/").pathname).toBe(`/kenh-co-so/${open.baker.handle}/giay-to`)
    })

    it("the mail of the day holds the whole list of the dossier too, each piece in a row of its own", async () => {
      await mailPapers("digest")
      const before = mailsTo(EMAIL)
      const unread = () => mailsTo(EMAIL).filter((mail) => !before.includes(mail))
      await recognise()
      await run(DAYS.opens)
      await sendNoticeMails(getContainer())
      expect(unread()).toEqual([])
      await sendNoticeMails(getContainer(), new Date(Date.now() + 24 * 60 * 60 * 1000))
      const [mail = "", ...others] = unread()
      expect(others).toEqual([])
      expect(mail).toContain("Đã nộp được hồ sơ đánh giá lại hạng 4 sao OCOP")
      for (const { label } of dossierOf(4)) expect(mail).toContain(`<li>${label}</li>`)
    })

    it("says nothing of what was withdrawn, extended, not verified or renewed, be the renewal only written down", async () => {
      const { id } = await recognise({ revoked_on: "2026-01-01", revocation_ground: "x" })
      await run(DAYS.opens)
      await ocop().updateRecognitions({ id, revoked_on: null, extended_until: addDays(UNTIL, 100) })
      await run(DAYS.middle)
      await ocop().updateRecognitions({ id, extended_until: null, verified_on: null })
      await run(DAYS.closing)
      await ocop().updateRecognitions({ id, verified_on: "2025-03-01" })
      const renewal = { valid_from: "2027-10-01", valid_until: "2030-10-01", verified_on: null }
      const drafted = await recognise(renewal, "15/QĐ-UBND")
      await run(DAYS.late)
      expect(await told()).toEqual([])
      await ocop().softDeleteRecognitions([drafted.id])
      await run(DAYS.late)
      expect(await told()).toEqual(["late"])
    })

    it("a corrected star is the same star: what was told of it is not told again", async () => {
      const { id } = await recognise()
      await run(DAYS.year)
      await ocop().softDeleteRecognitions([id])
      await recognise({ stars: 3, corrects: id }, "12A/QĐ-UBND")
      await run(addDays(DAYS.year, 1))
      expect(await told()).toEqual(["year"])
    })
  },
})
