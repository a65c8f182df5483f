import { NoticePage } from "@ocop/shared/notice"
import { QueuedAnswer, SubmissionAnswer, SubmissionPage, SubmissionQueue } from "@ocop/shared/paper-submission"
import { backendTests } from "../../backend-tests"
import { PDF } from "../../fixtures/documents"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator, staff } from "../../fixtures/operator"
import { told, type Told } from "../../fixtures/person"
import { formWith } from "../../fixtures/photos"
import { rowsDigest } from "../../fixtures/rows-digest"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const SAID = {
  key: "mot-mau-don-duy-nhat",
  kind: "decision",
  standard: "",
  product_name: "Bánh pía 5 sao OCOP quốc gia",
  number: "1234/QĐ-UBND",
  issuer: "UBND thành phố Cần Thơ",
  issued_on: "2026-01-05",
  valid_until: "2029-01-05",
  note: "Đạt 5 sao, 98 điểm, chứng nhận VietGAP.",
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let desk: ReturnType<typeof atDesk>
    let headers: Record<string, string>
    const papers = (rest = "") => `/organizations/${open.baker.handle}/papers/submissions${rest}`

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      desk = atDesk(api, await openDesk(api, "chu@example.com"))
      await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      headers = (await operator(api, getContainer())).headers
    })

    const send = (said: Partial<typeof SAID> = {}, name = "quyet-dinh.pdf", file = PDF) =>
      desk.post(papers(), formWith(file, { ...SAID, ...said }, name))
    const sent = async () => SubmissionAnswer.parse((await send()).data).submission
    const config = () => ({ headers, validateStatus: () => true })
    const admin = {
      get: (path = ""): Promise<Told> => api.get(`/admin/paper-submissions${path}`, config()),
      post: (path: string, body: object): Promise<Told> => api.post(`/admin/paper-submissions${path}`, body, config()),
    }
    const shown = async (path: string) => {
      const key = { "x-publishable-api-key": open.shop.publishable_key }
      return (await api.get(`/store${path}`, { headers: key })).data
    }

    it("a paper is sent once however often its form is, read by the staff, and answered", async () => {
      const answers = await Promise.all([send(), send()])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 201])
      const { submissions } = SubmissionPage.parse((await desk.get(papers())).data)
      expect(submissions).toMatchObject([{ number: "1234/QĐ-UBND", status: "submitted", files: [{ kind: "pdf" }] }])
      const [{ id = "", files = [] } = {}] = submissions

      const queue = SubmissionQueue.parse((await admin.get()).data)
      expect(queue).toMatchObject({ count: 1, submissions: [{ id, organization: { handle: open.baker.handle } }] })
      const page = await admin.get(`/${id}/pages/${files[0]?.id}`)
      expect(page.status).toBe(200)

      expect((await admin.post(`/${id}/send-back`, { remark: " " })).status).toBe(400)
      const back = await admin.post(`/${id}/send-back`, { remark: "Thiếu trang có dấu." })
      expect(QueuedAnswer.parse(back.data).submission).toMatchObject({
        status: "sent_back",
        remark: "Thiếu trang có dấu.",
      })
      expect(told(await admin.post(`/${id}/seen`, {}))).toEqual([409, "submission_decided"])
      const notice = await until(async () => {
        const { notices } = NoticePage.parse((await desk.get(`/organizations/${open.baker.handle}/notices`)).data)
        return notices.find(({ kind }) => kind === "paper_sent_back")
      })
      expect(notice).toMatchObject({ data: { number: "1234/QĐ-UBND", reason: "Thiếu trang có dấu." } })

      const more = formWith(Buffer.concat([PDF, Buffer.from("\n")]), {}, "trang-2.pdf")
      const again = SubmissionAnswer.parse((await desk.post(papers(`/${id}/pages`), more)).data).submission
      expect(again).toMatchObject({ status: "submitted", files: [{}, {}] })
      const both = await Promise.all([admin.post(`/${id}/seen`, {}), admin.post(`/${id}/seen`, {})])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(told(await desk.post(papers(`/${id}/pages`), more))).toEqual([409, "submission_decided"])
      expect(told(await desk.delete(papers(`/${id}`)))).toEqual([409, "submission_decided"])
    })

    it("whatever is sent, typed and seen makes no star and no certificate anywhere in the shop", async () => {
      const tables = async () => {
        const digest = await rowsDigest(getContainer())
        return Object.fromEntries(
          Object.entries(digest).filter(([name]) =>
            /^(?:ocop_|product|recognition|certification|decision|search)/.test(name),
          ),
        )
      }
      const pages = async () => [
        await shown(`/goods/${open.cake.handle}`),
        await shown(`/makers/${open.baker.handle}`),
        await shown("/evidence?q=1234/QĐ-UBND"),
        await shown("/catalogue?sao=5"),
        await shown("/catalogue?cn=vietgap"),
      ]
      const before = [await tables(), await pages()]
      expect(Object.keys(await tables()).length).toBeGreaterThan(3)
      const { id } = await sent()
      await send({ key: "mot-mau-don-thu-hai", kind: "certificate", standard: "vietgap" })
      await admin.post(`/${id}/seen`, { remark: "Đúng là 5 sao." })
      expect([await tables(), await pages()]).toEqual(before)
      const own = (await desk.get(`/organizations/${open.baker.handle}/papers`)).data
      expect(own).toMatchObject({ recognitions: [], certifications: [] })
    })

    it("says everything that is wrong at once, and takes only papers", async () => {
      const wrong = await send({ kind: "", number: " ", issuer: "", issued_on: "2026-02-30", valid_until: "mai" })
      expect(told(wrong)).toEqual([
        400,
        "kind_missing:kind",
        "number_missing:number",
        "issuer_missing:issuer",
        "issued_wrong:issued_on",
        "until_wrong:valid_until",
      ])
      expect(told(await send({ issued_on: "2999-01-01" }))).toEqual([400, "issued_wrong:issued_on"])
      expect(told(await send({ kind: "certificate", standard: "tu-khen" }))).toEqual([400, "standard_unknown:standard"])
      expect(told(await send({ note: "a".repeat(1001) }))).toEqual([400, "too_long:note"])
      expect(told(await send({}, "giay.svg", Buffer.from("<svg/>")))).toEqual([400, "document_format:file"])
      expect(told(await desk.post(papers(), SAID))).toEqual([400, "document_missing:file"])
      expect((await desk.post(papers(), { ...SAID, key: "x" })).status).toBe(400)
      expect(SubmissionPage.parse((await desk.get(papers())).data).submissions).toEqual([])
    })

    it("is taken back before somebody has looked at it, and is nobody else's", async () => {
      const { id, files } = await sent()
      const neighbour = atDesk(api, await openDesk(api, "hang-xom@example.com"))
      await join(getContainer(), { email: "hang-xom@example.com", handle: open.farmer.handle })
      const theirs = `/organizations/${open.farmer.handle}/papers/submissions/${id}`
      expect((await neighbour.get(theirs)).status).toBe(404)
      expect((await neighbour.get(`${theirs}/pages/${files[0]?.id}`)).status).toBe(404)
      expect((await desk.get(papers(`/${id}/pages/${files[0]?.id}`))).status).toBe(200)
      expect((await desk.delete(papers(`/${id}`))).status).toBe(200)
      expect((await desk.delete(papers(`/${id}`))).status).toBe(200)
      expect(SubmissionPage.parse((await desk.get(papers())).data).submissions).toEqual([])
      expect(told(await admin.post(`/${id}/seen`, {}))).toEqual([409, "submission_decided"])
    })

    it("an official may look and answer, an auditor only looks", async () => {
      const { id } = await sent()
      const auditor = await staff(api, getContainer(), "giam-sat@example.com", "auditor")
      const reading = { headers: auditor.headers, validateStatus: () => true }
      expect((await api.get(`/admin/paper-submissions/${id}`, reading)).status).toBe(200)
      expect(told(await api.post(`/admin/paper-submissions/${id}/seen`, {}, reading))).toEqual([403, "not_allowed"])
      const registrar = await staff(api, getContainer(), "can-bo@example.com", "registrar")
      const deciding = { headers: registrar.headers, validateStatus: () => true }
      expect((await api.post(`/admin/paper-submissions/${id}/seen`, {}, deciding)).status).toBe(200)
      expect((await admin.get("/psub_no")).status).toBe(404)
    })
  },
})
