import { CertificationAnswer, type CertificationOf } from "@ocop/shared/certification"
import { addDays } from "@ocop/shared/day"
import { OfficialActPage } from "@ocop/shared/official-act"
import { DOCUMENT_MODULE } from "../../../src/modules/document"
import { backendTests } from "../../backend-tests"
import { PDF } from "../../fixtures/documents"
import { TODAY, type Market } from "../../fixtures/market"
import { official, operator, staff } from "../../fixtures/operator"
import { told } from "../../fixtures/person"
import { openWithOfficials, scanDesk } from "../../fixtures/scan-desk"
import { required } from "../../fixtures/shop"

type Person = Awaited<ReturnType<typeof staff>>

/** Nobody has named a public source. */
const PAPER: Omit<CertificationOf, "product_id"> = {
  standard: "haccp",
  number: "HACCP 9/2026",
  issuer: "Trung tâm Chứng nhận Phù hợp",
  scope_text: "",
  issued_on: addDays(TODAY, -20),
  valid_from: "",
  valid_until: addDays(TODAY, 400),
  compared_with: "",
  compared_on: "",
  organization_id: "",
}
const OTHER_PDF = Buffer.concat([PDF, Buffer.from("\n")])
const THIRD_PDF = Buffer.concat([PDF, Buffer.from("\n\n")])

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let writer: Person
    let checker: Person
    let elsewhere: Person

    beforeAll(async () => {
      ;({ market, writer, checker, elsewhere } = await openWithOfficials(api, getContainer(), "reviewer"))
    })

    const desk = scanDesk(api, "/certifications", () => market)
    const { tell, publish, open, asShopper, evidence } = desk
    const send = (person: Person, id: string, upload?: Buffer, reason = "") => desk.send(person, id, upload, { reason })
    const verify = (person: Person, id: string) => tell(person, "/verify", { ids: [id] })
    const read = async (id: string) => {
      const { headers } = checker
      return CertificationAnswer.parse((await api.get(`/admin/certifications/${id}`, { headers })).data).certification
    }
    const paper = (said: object = {}) => {
      const { product_id } = required(market.goods.get("bo-dau-phong"))
      return { ...PAPER, product_id, ...said }
    }
    const certificationOf = (answer: { data: unknown }) => CertificationAnswer.parse(answer.data).certification
    const drafted = async () => certificationOf(await tell(writer, "", paper())).id
    const corrected = async (id: string, said: object = {}) =>
      certificationOf(await tell(writer, `/${id}`, paper({ reason: "Gõ nhầm", ...said }))).id

    /** Verified by nothing but its scan. */
    async function scanned() {
      const id = await drafted()
      const { scan } = certificationOf(await send(writer, id))
      expect((await verify(checker, id)).status).toBe(204)
      return { id, scan_id: required(scan).id }
    }

    it("a certificate with a scan is verified without another source, and only officials read the scan", async () => {
      const id = await drafted()
      expect(told(await verify(checker, id))).toEqual([409, `source_missing:${id}`])
      const sent = await send(writer, id)
      expect(sent.status).toBe(201)
      const { scan, has_scan, is_scan_public } = certificationOf(sent)
      expect([scan, has_scan, is_scan_public]).toMatchObject([{ kind: "pdf", filename: "giay.pdf" }, true, false])
      expect((await verify(checker, id)).status).toBe(204)
      const readers = [writer, checker, await operator(api, getContainer())]
      for (const person of readers) {
        const file = await open(id, required(scan).id, person)
        expect([file.status, Buffer.from(file.data).equals(PDF)]).toEqual([200, true])
      }
      expect((await open(id, required(scan).id, elsewhere)).status).toBe(404)
      expect((await open(id, "doc_khong_co", checker)).status).toBe(404)
      expect((await asShopper(id)).status).toBe(404)
      expect(await evidence(id)).toMatchObject({ scan: null, has_unpublished_scan: true })
    })

    it("a published scan is everybody's until it is taken back, and every act is in the log", async () => {
      const { id } = await scanned()
      expect((await publish(writer, id, true)).status).toBe(200)
      const file = await asShopper(id)
      expect([file.status, Buffer.from(file.data).equals(PDF)]).toEqual([200, true])
      const scan = { url: null, kind: "pdf", bytes: PDF.length }
      expect(await evidence(id)).toMatchObject({ scan, has_unpublished_scan: false })
      expect(told(await publish(writer, id, false))).toEqual([400, "reason_missing:reason"])
      expect((await publish(writer, id, false, "Có số định danh")).status).toBe(200)
      expect((await asShopper(id)).status).toBe(404)
      expect(told(await send(writer, id, OTHER_PDF))).toEqual([400, "reason_missing:reason"])
      expect((await send(writer, id, OTHER_PDF, "Rõ hơn")).status).toBe(201)
      const { headers } = checker
      const { data } = await api.get(`/admin/official-acts?subject_id=${id}`, { headers })
      expect(OfficialActPage.parse(data).acts.map(({ act, reason }) => [act, reason])).toEqual([
        ["scanned", "Rõ hơn"],
        ["scanned", "Có số định danh"],
        ["scanned", ""],
        ["verified", ""],
        ["scanned", ""],
        ["drafted", ""],
      ])
    })

    it("what is only written down shows its scan to nobody outside, whatever is published", async () => {
      const id = await drafted()
      await send(writer, id)
      expect((await publish(writer, id, true)).status).toBe(200)
      expect((await asShopper(id)).status).toBe(404)
      expect((await verify(checker, id)).status).toBe(204)
      expect((await asShopper(id)).status).toBe(200)
    })

    it("goes with a correction, published as it was, and its bytes are read at the new version", async () => {
      const { id, scan_id } = await scanned()
      await publish(writer, id, true)
      const draft = await corrected(id, { scope_text: "Bơ" })
      expect(await read(draft)).toMatchObject({ scan: { id: scan_id }, is_scan_public: true })
      // The correction was mistyped as well.
      const newer = await corrected(draft, { scope_text: "Bơ đậu phộng" })
      expect((await open(newer, scan_id, checker)).status).toBe(200)
      expect((await open(newer, scan_id, elsewhere)).status).toBe(404)
      expect((await verify(checker, newer)).status).toBe(204)
      expect((await asShopper(newer)).status).toBe(200)
      expect(await evidence(id)).toMatchObject({ id: newer, scan: { bytes: PDF.length } })
      const { data } = await send(writer, newer, OTHER_PDF, "Rõ hơn")
      expect(certificationOf({ data })).toMatchObject({ earlier_scans: [{ id: scan_id }] })
      expect((await asShopper(newer)).status).toBe(404)
      expect(await getContainer().resolve(DOCUMENT_MODULE).listDocuments({ owner_id: id })).toHaveLength(2)
    })

    it("what is decided about a scan while a correction waits is decided about that too", async () => {
      const { id } = await scanned()
      await publish(writer, id, true)
      const draft = await corrected(id, { scope_text: "Bơ" })
      expect((await publish(writer, id, false, "Có số định danh")).status).toBe(200)
      expect(await read(draft)).toMatchObject({ is_scan_public: false })
      const { scan } = certificationOf(await send(writer, id, OTHER_PDF, "Rõ hơn"))
      expect(await read(draft)).toMatchObject({ scan: { id: required(scan).id } })

      // One that somebody put to the correction is its own.
      const own = certificationOf(await send(writer, draft, THIRD_PDF, "Đủ trang")).scan
      await send(writer, id, PDF, "Trang đầu")
      expect(await read(draft)).toMatchObject({ scan: { id: required(own).id } })
      expect((await verify(checker, draft)).status).toBe(204)
      expect((await open(draft, required(own).id, checker)).status).toBe(200)
    })

    it("what is no paper is refused, and so is who may not", async () => {
      const id = await drafted()
      expect(told(await send(writer, id, Buffer.from("<!doctype html><title>x</title>")))).toEqual([
        400,
        "document_format:file",
      ])
      expect(told(await publish(writer, id, true))).toEqual([409, "no_scan"])
      expect((await send(elsewhere, id)).status).toBe(404)
      expect((await publish(elsewhere, id, true)).status).toBe(404)
      const others = [
        await operator(api, getContainer()),
        await official(api, getContainer(), "dang-ky@example.com", "registrar", "92"),
        await staff(api, getContainer(), "kiem-toan@example.com", "auditor"),
      ]
      for (const person of others) {
        expect([(await send(person, id)).status, (await publish(person, id, true)).status]).toEqual([403, 403])
      }
      expect(await getContainer().resolve(DOCUMENT_MODULE).listDocuments({})).toEqual([])
    })
  },
})
