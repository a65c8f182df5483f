import { CertificationAnswer } from "@ocop/shared/certification"
import { ProductDocument } from "@ocop/shared/catalogue"
import { DecisionAnswer } from "@ocop/shared/decision"
import { QueuedAnswer, SubmissionAnswer } from "@ocop/shared/paper-submission"
import { readSubmission } from "../../../src/paper-submission/read-submissions"
import { submitPaper } from "../../../src/paper-submission/submit-paper"
import { backendTests } from "../../backend-tests"
import { PAPER_OF_CITY } from "../../fixtures/decision-paper"
import { PDF } from "../../fixtures/documents"
import { openMarket, visitors, type Market } from "../../fixtures/market"
import { official, staff } from "../../fixtures/operator"
import { told } from "../../fixtures/person"
import { required } from "../../fixtures/shop"

type Person = Awaited<ReturnType<typeof staff>>

const CERTIFICATE = {
  standard: "haccp",
  number: "HACCP 8",
  issuer: "Trung tâm",
  issued_on: "2026-01-05",
  valid_until: "2029-01-05",
  compared_with: "Trang tra cứu",
  compared_on: "2026-02-01",
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let get: ReturnType<typeof visitors>
    let reviewer: Person
    let second: Person
    let registrar: Person

    beforeAll(async () => {
      market = await openMarket(getContainer())
      get = visitors(api, market.key)
      reviewer = await official(api, getContainer(), "duyet@example.com", "reviewer", "92")
      second = await official(api, getContainer(), "soat@example.com", "reviewer", "92")
      registrar = await official(api, getContainer(), "dang-ky@example.com", "registrar", "92")
    })

    const tell = ({ headers }: Person, url: string, body: object = {}) =>
      api.post(`/admin${url}`, body, { headers, validateStatus: () => true })
    const product_id = () => required(market.goods.get("bo-dau-phong")).product_id

    async function sent(kind: "decision" | "certificate", key = `giay-cua-lo-banh-${kind}`) {
      const acting = { organization_id: market.baker.organization_id, acted_by: "mem_chu", on_behalf: false }
      const said = { kind, key, standard: kind === "certificate" ? "haccp" : "", product_name: "Bơ", note: "" }
      const form = { ...said, number: "HACCP 8", issuer: "Trung tâm", issued_on: "2026-01-05", valid_until: "" }
      return (await submitPaper(getContainer(), acting, form, { upload: PDF, filename: "giay.pdf" })).id
    }
    const ofProducer = async (id: string) =>
      SubmissionAnswer.parse({
        submission: await readSubmission(getContainer(), { id, organization_id: market.baker.organization_id }),
      }).submission
    const ofDesk = async (id: string) =>
      QueuedAnswer.parse((await api.get(`/admin/paper-submissions/${id}`, { headers: reviewer.headers })).data)
        .submission
    const certify = (submission_id: string, by = reviewer) =>
      tell(by, "/certifications", { ...CERTIFICATE, product_id: product_id(), submission_id })
    const chips = async () =>
      ProductDocument.parse((await get("/goods/bo-dau-phong")).data).card.certifications.map(({ standard }) => standard)

    it("a certificate that is written down from a sent paper remembers it, counts for nothing, and its sender sees how far it is", async () => {
      const id = await sent("certificate")
      expect(await ofProducer(id)).toMatchObject({ status: "submitted", is_recorded: false })
      const answer = await certify(id)
      const { certification } = CertificationAnswer.parse(answer.data)
      expect(certification).toMatchObject({ state: "draft", submission_id: id })
      expect(await ofProducer(id)).toMatchObject({ status: "seen", is_recorded: true, remark: null })
      expect((await ofDesk(id)).record).toEqual({ subject: "certification", id: certification.id })
      expect(await chips()).toEqual([])
      expect(told(await tell(reviewer, "/certifications/verify", { ids: [certification.id] }))[0]).toBe(409)

      // A correction remembers it too.
      const said = { ...CERTIFICATE, product_id: product_id(), scope_text: "Bơ", reason: "Thiếu phạm vi" }
      const corrected = await tell(second, `/certifications/${certification.id}`, said)
      const newer = CertificationAnswer.parse(corrected.data).certification
      expect(newer.submission_id).toBe(id)
      expect((await ofDesk(id)).record).toEqual({ subject: "certification", id: newer.id })
      await tell(reviewer, `/certifications/${newer.id}/discard`, { reason: "Không đúng" })
      expect(await ofProducer(id)).toMatchObject({ status: "seen", is_recorded: false })
    })

    it("a decision that is written down from a sent paper remembers it, and gives no star", async () => {
      const id = await sent("decision")
      const items = [{ product_id: product_id(), stars: 4 }]
      const answer = await tell(registrar, "/decisions", { ...PAPER_OF_CITY, items, submission_id: id })
      const { decision } = DecisionAnswer.parse(answer.data)
      expect(decision).toMatchObject({ submission_id: id, recognitions: [{ state: "draft" }] })
      expect(await ofProducer(id)).toMatchObject({ status: "seen", is_recorded: true })
      expect(ProductDocument.parse((await get("/goods/bo-dau-phong")).data).card.star).toBeNull()
    })

    it("only a paper of its kind that has not gone back, of the official's province", async () => {
      const decision = await sent("decision")
      expect(told(await certify(decision))).toEqual([409, "submission_unfit:submission_id"])
      const id = await sent("certificate")
      await tell(registrar, `/paper-submissions/${id}/send-back`, { remark: "Thiếu trang" })
      expect(told(await certify(id))).toEqual([409, "submission_unfit:submission_id"])
      expect((await certify("psub_khong_co")).status).toBe(404)
      expect(await ofProducer(id)).toMatchObject({ status: "sent_back", is_recorded: false })
    })
  },
})
