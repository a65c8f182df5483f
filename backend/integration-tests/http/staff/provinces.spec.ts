import { CertificationAnswer } from "@ocop/shared/certification"
import { addDays } from "@ocop/shared/day"
import { DecisionAnswer } from "@ocop/shared/decision"
import { TARGET_KEYS } from "@ocop/shared/desk-overview"
import { EMPTY_LISTING } from "@ocop/shared/listing"
import { StopPage } from "@ocop/shared/sale-stop"
import type { StaffRole } from "@ocop/shared/staff"
import { ACCESS_TABLE, staffRolesOf } from "../../../src/api/access-table"
import { LISTING_MODULE } from "../../../src/modules/listing"
import { readSubmission } from "../../../src/paper-submission/read-submissions"
import { submitPaper } from "../../../src/paper-submission/submit-paper"
import { backendTests } from "../../backend-tests"
import { PDF } from "../../fixtures/documents"
import { openMarket, TODAY, type Market } from "../../fixtures/market"
import { official } from "../../fixtures/operator"
import { rowsDigest } from "../../fixtures/rows-digest"
import { formWith } from "../../fixtures/photos"
import { required } from "../../fixtures/shop"

/** The roles that hold in provinces. */
const OFFICIALS = ["registrar", "reviewer"] as const satisfies readonly StaffRole[]

/** Tell what everybody may know, or are forms with files that specs of their own try from another province. */
const ELSEWHERE = [
  "GET /admin/official-desk",
  "GET /admin/products/[id]/photos",
  "POST /admin/annexes",
  "POST /admin/decisions/[id]/scans",
  "POST /admin/certifications/[id]/scans",
  "POST /admin/annexes/check",
]

const PAPER = {
  number: "12/QĐ-UBND",
  date: addDays(TODAY, -10),
  authority: "Ủy ban nhân dân thành phố Cần Thơ",
  province_code: "92",
  compared_with: "Cổng thông tin điện tử thành phố",
  compared_on: TODAY,
}
const CERTIFICATE = {
  standard: "haccp",
  number: "HACCP 1/2026",
  issuer: "Trung tâm Chứng nhận",
  issued_on: addDays(TODAY, -10),
}
const NOTICE = { number: "45/TB-CCATTP", issuer: "Chi cục An toàn thực phẩm", from: TODAY, reason: "Chờ kiểm tra" }
/** A list of decisions, as every list can be had. */
const TABLE = "decisions?format=csv"
const WHY = { reason: "Gõ nhầm" }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    /** What stands for a parameter of a path, after the word before it or the whole path: rows of Cần Thơ. A new one belongs here. */
    let ids: Record<string, string>
    /** What a form says so that nothing but the province can be wrong. A new one belongs here. */
    let bodies: Record<string, object>

    const at = (province: string, role: (typeof OFFICIALS)[number]) =>
      official(api, getContainer(), `${role}-${province}@example.com`, role, province)
    const call = ({ headers }: { headers: object }, row: string, url: string) => {
      const [method = ""] = row.split(" ")
      const data = method === "POST" ? (bodies[row] ?? {}) : undefined
      return api.request({ method, url, headers, data, validateStatus: () => true })
    }

    beforeAll(async () => {
      market = await openMarket(getContainer())
      const product_id = required(market.goods.get("gao-st25")).product_id
      const item = { product_id, stars: 4 }
      const writer = await official(api, getContainer(), "nhap@example.com", "registrar", "92")
      const config = { headers: writer.headers }
      const drafted = await api.post("/admin/decisions", { ...PAPER, items: [item] }, config)
      const { id } = DecisionAnswer.parse(drafted.data).decision
      const scanned = await api.post(`/admin/decisions/${id}/scans`, formWith(PDF, {}, "quyet-dinh.pdf"), config)
      const { decision } = DecisionAnswer.parse(scanned.data)
      const { stops } = StopPage.parse((await api.get("/admin/sale-stops", config)).data)
      const organization_id = market.baker.organization_id
      const listing = await getContainer()
        .resolve(LISTING_MODULE)
        .createListingProposals({
          organization_id,
          draft_key: "ban-nhap",
          name: "Bánh in",
          content: { ...EMPTY_LISTING, name: "Bánh in" },
          status: "submitted",
          submitted_at: new Date(),
          acted_by: "mem_chu",
          operators: [],
        })
      const paper = await paperOf(organization_id)
      const star = required(decision.recognitions[0]).id
      const certificate = await certificateOf(product_id)
      ids = {
        "decisions/[id]": decision.id,
        "decisions/[id]/scans/[scan_id]": required(decision.scan).id,
        "certifications/[id]/scans/[scan_id]": certificate.scan_id,
        "recognitions/[id]": star,
        "certifications/[id]": certificate.id,
        "sale-stops/[id]": required(stops[0]).id,
        "proposals/[id]": listing.id,
        "paper-submissions/[id]": paper.id,
        "pages/[page_id]": paper.page_id,
        "exports/[table]": TABLE,
      }
      bodies = {
        "POST /admin/decisions": { ...PAPER, number: "13/QĐ-UBND", items: [] },
        "POST /admin/decisions/[id]": { ...PAPER, ...WHY },
        "POST /admin/decisions/[id]/recognitions": { items: [item] },
        "POST /admin/decisions/[id]/scans/publish": { is_public: true },
        "POST /admin/programme-targets": { province_code: "92", key: TARGET_KEYS[0], value: "9", source: "Kế hoạch" },
        "POST /admin/recognitions/[id]": { stars: 4, ...WHY },
        "POST /admin/recognitions/[id]/discard": WHY,
        "POST /admin/recognitions/[id]/extend": { until: addDays(TODAY, 1200), paper: "Phiếu tiếp nhận" },
        "POST /admin/recognitions/[id]/revoke": { on: TODAY, ground: "mark", confirm: PAPER.number },
        "POST /admin/certifications": { ...CERTIFICATE, number: "HACCP 2/2026", product_id },
        "POST /admin/certifications/[id]": { ...CERTIFICATE, product_id, ...WHY },
        "POST /admin/certifications/verify": { ids: [certificate.id] },
        "POST /admin/star-reminders": { ids: [star] },
        "POST /admin/star-reminders/preview": { ids: [star] },
        "POST /admin/certificate-reminders": { ids: [certificate.id] },
        "POST /admin/certificate-reminders/preview": { ids: [certificate.id] },
        "POST /admin/certifications/[id]/discard": WHY,
        "POST /admin/certifications/[id]/scans/publish": { is_public: true },
        "POST /admin/certifications/[id]/revoke": { on: TODAY, ground: "forged", confirm: CERTIFICATE.number },
        "POST /admin/sale-stops": { ...NOTICE, product_id, confirm: NOTICE.number },
        "POST /admin/sale-stops/preview": { product_id },
        "POST /admin/sale-stops/[id]/lift": { number: "51/TB", on: TODAY },
        "POST /admin/proposals/[id]/send-back": { reasons: { name: "Thiếu tên" } },
        "POST /admin/paper-submissions/[id]/send-back": { remark: "Thiếu trang có dấu." },
      }
    })

    async function certificateOf(product_id: string): Promise<{ id: string; scan_id: string }> {
      const { headers } = await official(api, getContainer(), "ghi-giay@example.com", "reviewer", "92")
      const answer = await api.post("/admin/certifications", { ...CERTIFICATE, product_id }, { headers })
      const { id } = CertificationAnswer.parse(answer.data).certification
      const form = formWith(PDF, {}, "giay.pdf")
      const scanned = await api.post(`/admin/certifications/${id}/scans`, form, { headers })
      return { id, scan_id: required(CertificationAnswer.parse(scanned.data).certification.scan).id }
    }

    async function paperOf(organization_id: string): Promise<{ id: string; page_id: string }> {
      const acting = { organization_id, acted_by: "mem_chu", on_behalf: false }
      const said = { kind: "decision", standard: "", product_name: "", number: "1/QĐ", issuer: "UBND", note: "" }
      const form = { ...said, key: "giay-cua-lo-banh-1", issued_on: "2026-01-05", valid_until: "" }
      const { id } = await submitPaper(getContainer(), acting, form, { upload: PDF, filename: "giay.pdf" })
      const { files } = await readSubmission(getContainer(), { id, organization_id })
      return { id, page_id: required(files[0]).id }
    }

    /** The routes of a role that holds in provinces, with their addresses. */
    function routesOf(role: StaffRole): [row: string, url: string][] {
      const rows = Object.keys(ACCESS_TABLE).filter(
        (row) => staffRolesOf(row)?.includes(role) === true && !ELSEWHERE.includes(row),
      )
      return rows.map((row) => {
        const path = row.split(" ")[1] ?? ""
        const idOf = (part: string, to: number) =>
          required(ids[part] ?? ids[path.slice("/admin/".length, to + part.length)])
        return [row, path.replaceAll(/([\w-]+)\/\[\w+\]/g, (part, word, to) => `${word}/${idOf(part, to)}`)]
      })
    }

    it("an official of another province finds nothing, and changes nothing, by any of their routes", async () => {
      const known = Object.values(ids).filter((id) => id !== TABLE)
      const strangers = await Promise.all(OFFICIALS.map(async (role) => ({ role, person: await at("91", role) })))
      const before = await rowsDigest(getContainer())
      for (const { role, person } of strangers) {
        for (const [row, url] of routesOf(role)) {
          const { status, data } = await call(person, row, url)
          const what = `${row} for a ${role} of another province`
          if (row.includes("[") && !url.endsWith(TABLE)) expect([404, 403], what).toContain(status)
          else if (row.startsWith("POST")) expect([404, 403, 400], `${what}: ${JSON.stringify(data)}`).toContain(status)
          else expect(status, what).toBe(200)
          if (status === 403) expect(data.type, what).toBe("other_province")
          const told = JSON.stringify(data)
          expect(
            known.filter((id) => told.includes(id)),
            what,
          ).toEqual([])
        }
      }
      expect(await rowsDigest(getContainer())).toEqual(before)
    })

    it("an official of the province is let in by each of them", async () => {
      for (const role of OFFICIALS) {
        const person = await at("92", role)
        const [reads, writes] = [routesOf(role), routesOf(role)].map((rows, index) =>
          rows.filter(([row]) => row.startsWith("GET") === (index === 0)),
        )
        for (const [row, url] of required(reads)) expect((await call(person, row, url)).status, row).toBe(200)
        for (const [row, url] of required(writes)) {
          expect([401, 403], `${row} for a ${role}`).not.toContain((await call(person, row, url)).status)
        }
      }
    })
  },
})
