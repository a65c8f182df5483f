import { DecisionAnswer, type DeskDecision } from "@ocop/shared/decision"
import { OfficialActPage } from "@ocop/shared/official-act"
import { DOCUMENT_MODULE } from "../../../src/modules/document"
import { backendTests } from "../../backend-tests"
import { PAPER_OF_CITY } from "../../fixtures/decision-paper"
import { PDF } from "../../fixtures/documents"
import type { Market } from "../../fixtures/market"
import { official, operator, staff } from "../../fixtures/operator"
import { told } from "../../fixtures/person"
import { picture } from "../../fixtures/photos"
import { openWithOfficials, scanDesk } from "../../fixtures/scan-desk"
import { required } from "../../fixtures/shop"

type Person = Awaited<ReturnType<typeof staff>>

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let writer: Person
    let checker: Person
    let elsewhere: Person

    beforeAll(async () => {
      ;({ market, writer, checker, elsewhere } = await openWithOfficials(api, getContainer(), "registrar"))
    })

    const { tell, send, publish, open, asShopper, evidence } = scanDesk(api, "/decisions", () => market)

    async function drafted(): Promise<DeskDecision> {
      const { product_id } = required(market.goods.get("bo-dau-phong"))
      const items = [{ product_id, stars: 4 }]
      const answer = await tell(writer, "", { ...PAPER_OF_CITY, items })
      return DecisionAnswer.parse(answer.data).decision
    }

    /** The decision and its star, verified by nothing but the scan. */
    async function scanned() {
      const { id, recognitions } = await drafted()
      const sent = await send(writer, id)
      const { scan } = DecisionAnswer.parse(sent.data).decision
      expect((await tell(checker, `/${id}/verify`)).status).toBe(200)
      return { id, scan_id: required(scan).id, star: required(recognitions[0]).id }
    }

    it("a decision with a scan is verified without another source, and only officials read the scan", async () => {
      const { id, recognitions } = await drafted()
      expect(told(await tell(checker, `/${id}/verify`))).toEqual([409, "source_missing"])
      const sent = await send(writer, id)
      expect(sent.status).toBe(201)
      const { scan, is_scan_public } = DecisionAnswer.parse(sent.data).decision
      expect([scan, is_scan_public]).toMatchObject([{ kind: "pdf", filename: "giay.pdf" }, false])
      expect((await tell(checker, `/${id}/verify`)).status).toBe(200)

      const star = required(recognitions[0]).id
      const boss = await operator(api, getContainer())
      for (const person of [writer, checker, boss]) {
        const file = await open(id, required(scan).id, person)
        expect([file.status, Buffer.from(file.data).equals(PDF)]).toEqual([200, true])
        expect(file.headers["content-disposition"]).toMatch(/^attachment/)
      }
      expect((await open(id, required(scan).id, elsewhere)).status).toBe(404)
      expect((await open(id, "doc_khong_co", checker)).status).toBe(404)
      expect((await asShopper(star)).status).toBe(404)
      expect(await evidence(star)).toMatchObject({ scan: null, has_unpublished_scan: true })
    })

    it("a published scan is everybody's until it is taken back", async () => {
      const { id, star } = await scanned()
      expect((await publish(writer, id, true)).status).toBe(200)
      const file = await asShopper(star)
      expect([file.status, Buffer.from(file.data).equals(PDF)]).toEqual([200, true])
      expect(file.headers).toMatchObject({
        "content-type": "application/pdf",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
      })
      const scan = { url: null, kind: "pdf", bytes: PDF.length }
      expect(await evidence(star)).toMatchObject({ scan, has_unpublished_scan: false })

      expect(told(await publish(writer, id, false))).toEqual([400, "reason_missing:reason"])
      expect((await publish(writer, id, false, "Có số định danh")).status).toBe(200)
      expect((await asShopper(star)).status).toBe(404)
      expect(await evidence(star)).toMatchObject({ scan: null, has_unpublished_scan: true })
      const { headers } = checker
      const { data } = await api.get(`/admin/official-acts?subject_id=${id}`, { headers })
      expect(OfficialActPage.parse(data).acts.map(({ act, reason }) => [act, reason])).toEqual([
        ["scanned", "Có số định danh"],
        ["scanned", ""],
        ["scanned", ""],
        ["drafted", ""],
      ])
    })

    it("another scan takes its place with a reason, is not public by itself, and the earlier one stays", async () => {
      const { id, scan_id, star } = await scanned()
      expect((await publish(writer, id, true)).status).toBe(200)
      const photo = await picture().png().toBuffer()
      const other = { name: "trang-1.png" }
      expect(told(await send(writer, id, photo, other))).toEqual([400, "reason_missing:reason"])
      const sent = await send(writer, id, photo, { ...other, reason: "Thiếu trang" })
      const decision = DecisionAnswer.parse(sent.data).decision
      expect(decision).toMatchObject({ is_scan_public: false, earlier_scans: [{ id: scan_id }] })
      const { kind, id: newer } = required(decision.scan)
      expect(kind).toBe("jpeg")
      expect((await open(id, newer, checker)).headers["content-type"]).toBe("image/jpeg")
      expect((await open(id, scan_id, checker)).status).toBe(200)
      expect((await asShopper(star)).status).toBe(404)
    })

    it("the same file twice is one scan, and of two files at once one is kept", async () => {
      const { id } = await drafted()
      const again = [await send(writer, id), await send(writer, id, PDF, { reason: "Gửi lại" })]
      expect(again.map(({ status }) => status)).toEqual([201, 201])
      const other = Buffer.concat([PDF, Buffer.from("\n")])
      const third = Buffer.concat([PDF, Buffer.from("\n\n")])
      const both = await Promise.all([other, third].map((file) => send(checker, id, file, { reason: "Rõ hơn" })))
      const kept = both.filter(({ status }) => status === 201).length
      const documents = await getContainer().resolve(DOCUMENT_MODULE).listDocuments({ owner_id: id })
      expect(documents).toHaveLength(1 + kept)
      expect(both.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)).toEqual([])
    })

    it("what is no paper is refused, and so is who may not", async () => {
      const { id } = await drafted()
      const files: [Buffer, string, string][] = [
        [Buffer.concat([PDF, Buffer.from("<script>alert(1)</script>")]), "a.pdf", "pdf_mixed"],
        [Buffer.concat([PDF, Buffer.from("PK\x05\x06"), Buffer.alloc(18)]), "a.pdf", "pdf_mixed"],
        [Buffer.from("<!doctype html><title>x</title>"), "a.pdf", "document_format"],
        [PDF, "a.png", "document_extension"],
      ]
      for (const [file, name, type] of files) {
        expect(told(await send(writer, id, file, { name }))).toEqual([400, `${type}:file`])
      }
      const heavy = Buffer.concat([PDF, Buffer.alloc(16 * 1024 * 1024)])
      expect(told(await send(writer, id, heavy))).toEqual([413, "document_too_heavy:file"])
      expect(told(await publish(writer, id, true))).toEqual([409, "no_scan"])
      const boss = await operator(api, getContainer())
      const reader = await official(api, getContainer(), "duyet@example.com", "reviewer", "92")
      expect((await send(elsewhere, id)).status).toBe(404)
      expect((await publish(elsewhere, id, true)).status).toBe(404)
      for (const person of [boss, reader]) expect((await send(person, id)).status).toBe(403)
      const nation = await staff(api, getContainer(), "bo@example.com", "registrar")
      const five = { ...PAPER_OF_CITY, number: "5/QĐ-BNNMT", province_code: null, items: [] }
      const { decision } = DecisionAnswer.parse((await tell(nation, "", five)).data)
      expect(told(await send(writer, decision.id))).toEqual([403, "other_province"])
      expect(await getContainer().resolve(DOCUMENT_MODULE).listDocuments({})).toEqual([])
    })
  },
})
