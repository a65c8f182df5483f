import { CatalogueDocument, ProductDocument } from "@ocop/shared/catalogue"
import {
  CERTIFICATION_STATES,
  CertificationAnswer,
  CertificationPage,
  type DraftCertification,
} from "@ocop/shared/certification"
import { addDays } from "@ocop/shared/day"
import { OfficialDesk } from "@ocop/shared/decision"
import { EvidenceDocument, EvidenceMatches } from "@ocop/shared/evidence"
import { OfficialActPage } from "@ocop/shared/official-act"
import { MakerDocument } from "@ocop/shared/organization"
import { ProblemAnswer } from "@ocop/shared/problem"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { backendTests } from "../../backend-tests"
import { openMarket, TODAY, visitors, type Market } from "../../fixtures/market"
import { official, operator, staff } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"
import { until } from "../../fixtures/until"

type Person = Awaited<ReturnType<typeof staff>>

const PAPER = {
  standard: "haccp",
  number: "HACCP 123/2026",
  issuer: "Trung tâm Chứng nhận Phù hợp",
  scope_text: "Sản xuất bơ đậu phộng",
  issued_on: addDays(TODAY, -20),
  valid_from: "",
  valid_until: addDays(TODAY, 400),
  compared_with: "Trang tra cứu của tổ chức chứng nhận",
  compared_on: TODAY,
} satisfies Partial<DraftCertification>
const WITHDRAWAL = {
  on: TODAY,
  ground: "requirements",
  detail: "Không đạt lần giám sát",
  number: "7/TB-CN",
  authority: PAPER.issuer,
  confirm: PAPER.number,
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let get: ReturnType<typeof visitors>
    let writer: Person
    let checker: Person

    beforeAll(async () => {
      market = await openMarket(getContainer())
      get = visitors(api, market.key)
      writer = await official(api, getContainer(), "nhap@example.com", "reviewer", "92")
      checker = await official(api, getContainer(), "soat@example.com", "reviewer", "92")
    })

    const ask = ({ headers }: Person, url: string) => api.get(`/admin${url}`, { headers, validateStatus: () => true })
    const tell = ({ headers }: Person, url: string, body: object = {}) =>
      api.post(`/admin${url}`, body, { headers, validateStatus: () => true })
    const verify = (person: Person, ...ids: string[]) => tell(person, "/certifications/verify", { ids })
    const idOf = (handle: string) => required(market.goods.get(handle)).product_id
    const paper = (said: object = {}) => ({ ...PAPER, product_id: idOf("bo-dau-phong"), ...said })
    const problems = ({ status, data }: { status: number; data: unknown }) => {
      const answer = ProblemAnswer.parse(data)
      return [
        status,
        ...(answer.problems ?? [answer]).map(({ type, field }) => (field === undefined ? type : `${type} ${field}`)),
      ]
    }
    const chipsOf = async (handle: string) =>
      ProductDocument.parse((await get(`/goods/${handle}`)).data).card.certifications.map(({ standard }) => standard)
    /** The index is written right after the act. */
    const showing = (handle: string, ...chips: string[]) =>
      until(async () => (await chipsOf(handle)).join() === chips.join())
    const listed = async (query: string) =>
      CatalogueDocument.parse((await get(`/catalogue?${query}`)).data).cards.map(({ handle }) => handle)
    const evidenceOf = async (id: string) => EvidenceDocument.parse((await get(`/evidence/${id}`)).data)
    const actsOf = async (id: string) =>
      OfficialActPage.parse((await ask(checker, `/official-acts?subject=certification&subject_id=${id}`)).data).acts

    async function drafted(said: object = {}, by = writer) {
      const answer = await tell(by, "/certifications", paper(said))
      expect(answer).toMatchObject({ status: 201 })
      return CertificationAnswer.parse(answer.data).certification
    }

    async function verified(said: object = {}) {
      const { id } = await drafted(said)
      expect((await verify(checker, id)).status).toBe(204)
      return id
    }

    it("counts when another reviewer has compared it: on the product, in the filter and for whoever checks", async () => {
      const { id, ...draft } = await drafted()
      expect(draft).toMatchObject({
        state: "draft",
        is_own_draft: true,
        valid_from: PAPER.issued_on,
        product: { title: "Bơ đậu phộng" },
        organization: { name: "Lò bánh Phú Tâm" },
        province_code: "92",
        has_scan: false,
        verified: null,
      })
      expect(await chipsOf("bo-dau-phong")).toEqual([])
      expect((await get(`/evidence/${id}`)).status).toBe(404)
      expect(problems(await verify(writer, id))).toEqual([409, `own_draft ${id}`])
      expect(await chipsOf("bo-dau-phong")).toEqual([])

      expect((await verify(checker, id)).status).toBe(204)
      await showing("bo-dau-phong", "haccp")
      await until(async () => (await listed("cn=haccp")).includes("bo-dau-phong"))
      expect(await evidenceOf(id)).toMatchObject({
        verdict: "valid",
        number: PAPER.number,
        name_printed: PAPER.scope_text,
        checked: { by: "Cán bộ OCOP Cần Thơ", on: TODAY, source: PAPER.compared_with },
      })
      expect((await actsOf(id)).map(({ act, user_email, province_code }) => [act, user_email, province_code])).toEqual([
        ["verified", "soat@example.com", "92"],
        ["drafted", "nhap@example.com", "92"],
      ])
      expect(problems(await verify(checker, id))).toEqual([409, `wrong_state ${id}`])
    })

    it("of a whole organization counts for each of its goods, and on its page", async () => {
      const organization_id = market.baker.organization_id
      const said = { standard: "attp", number: "55/2026/ATTP", product_id: "", organization_id, valid_until: "" }
      const id = await verified(said)
      expect(CertificationAnswer.parse((await ask(checker, `/certifications/${id}`)).data).certification).toMatchObject(
        {
          product: null,
          valid_until: null,
          state: "valid",
        },
      )
      await showing("banh-ong", "attp")
      await until(async () => (await listed("cn=attp")).includes("banh-ong"))
      const maker = MakerDocument.parse((await get("/makers/lo-banh")).data)
      expect(maker.certifications.map(({ standard }) => standard)).toEqual(["attp"])
    })

    it("without a scan somebody must say what it was compared with, and of several all are verified or none", async () => {
      const known = await drafted()
      const unknown = await drafted({ number: "HACCP 124/2026", compared_with: "", compared_on: "" })
      const own = await drafted({ number: "HACCP 125/2026" }, checker)
      expect(problems(await verify(checker, known.id, unknown.id, own.id))).toEqual([
        409,
        `source_missing ${unknown.id}`,
        `own_draft ${own.id}`,
      ])
      expect(await chipsOf("bo-dau-phong")).toEqual([])
      await getContainer()
        .resolve(OCOP_MODULE)
        .updateCertifications({ id: unknown.id, scan_document_id: "doc_ban_quet" })
      expect((await verify(checker, known.id, unknown.id)).status).toBe(204)
      expect((await evidenceOf(unknown.id)).checked).toMatchObject({ source: "Bản quét giấy chứng nhận" })
    })

    it("reviewers act in their province alone, a nation-wide one anywhere", async () => {
      const elsewhere = await official(api, getContainer(), "ha-noi@example.com", "reviewer", "01")
      const nation = await staff(api, getContainer(), "bo@example.com", "reviewer")
      const { id } = await drafted()
      for (const url of ["", "/discard", "/revoke"]) {
        expect((await tell(elsewhere, `/certifications/${id}${url}`, paper({ reason: "Nhầm" }))).status).toBe(404)
      }
      expect((await ask(elsewhere, `/certifications/${id}`)).status).toBe(404)
      expect((await verify(elsewhere, id)).status).toBe(404)
      expect(problems(await tell(elsewhere, "/certifications", paper({ number: "9" })))).toEqual([
        403,
        "other_province",
      ])
      const count = async (person: Person) =>
        CertificationPage.parse((await ask(person, "/certifications?state=draft")).data).count
      expect([await count(elsewhere), await count(checker), await count(nation)]).toEqual([0, 1, 1])
      expect((await verify(nation, id)).status).toBe(204)

      const desks = [elsewhere, nation].map(async (person) =>
        OfficialDesk.parse((await ask(person, "/official-desk")).data),
      )
      const [one, all] = await Promise.all(desks)
      expect(one).toMatchObject({ is_registrar: false, is_reviewer: true, is_national_reviewer: false, provinces: [] })
      expect(required(one).reviewer_provinces.map(({ code }) => code)).toEqual(["01"])
      expect(all).toMatchObject({ is_national_reviewer: true })
      expect(required(all).reviewer_provinces).toHaveLength(34)
    })

    it("operators, registrars and auditors read, and write nothing", async () => {
      const { id } = await drafted()
      const others = [
        await operator(api, getContainer()),
        await official(api, getContainer(), "dang-ky@example.com", "registrar", "92"),
        await staff(api, getContainer(), "kiem-toan@example.com", "auditor"),
      ]
      for (const person of others) {
        expect((await ask(person, `/certifications/${id}`)).status).toBe(200)
        expect((await tell(person, "/certifications", paper({ number: "2" }))).status).toBe(403)
        expect((await verify(person, id)).status).toBe(403)
        for (const url of ["", "/discard", "/revoke"]) {
          expect((await tell(person, `/certifications/${id}${url}`, paper({ reason: "Nhầm" }))).status).toBe(403)
        }
      }
    })

    it("tells everything that is wrong of a form at once, and takes one paper once", async () => {
      const wrong = { standard: "la", number: " ", issuer: "", issued_on: addDays(TODAY, 1), compared_on: "" }
      expect(problems(await tell(writer, "/certifications", paper(wrong)))).toEqual([
        400,
        "standard_unknown standard",
        "number_missing number",
        "issuer_missing issuer",
        "issued_on_wrong issued_on",
        "compared_on_wrong compared_on",
      ])
      expect(problems(await tell(writer, "/certifications", paper({ valid_until: addDays(TODAY, -21) })))).toEqual([
        400,
        "until_too_early valid_until",
      ])
      expect(problems(await tell(writer, "/certifications", PAPER))).toEqual([400, "subject_missing product_id"])
      await drafted()
      expect(problems(await tell(checker, "/certifications", paper()))).toEqual([409, "certification_known number"])
      expect(await drafted({ product_id: idOf("mut-me") })).toMatchObject({ product: { title: "Mứt me" } })
    })

    it("a mistyped one is corrected by a new version, and stays until that is verified", async () => {
      const mistyped = await verified()
      const said = paper({ number: "HACCP 132/2026", reason: "Gõ nhầm số" })
      expect(problems(await tell(writer, `/certifications/${mistyped}`, paper({ reason: " " })))).toEqual([
        400,
        "reason_missing reason",
      ])
      const answer = await tell(writer, `/certifications/${mistyped}`, said)
      const { certification } = CertificationAnswer.parse(answer.data)
      expect(certification).toMatchObject({ state: "draft", number: "HACCP 132/2026", corrects: mistyped })
      expect((await evidenceOf(mistyped)).number).toBe(PAPER.number)
      for (const more of [said, paper({ scope_text: "Bơ", reason: "Nhầm" })]) {
        expect(problems(await tell(checker, `/certifications/${mistyped}`, more))).toEqual([409, "changed_meanwhile"])
      }

      // The correction is mistyped as well: its new version still takes the place of the verified one.
      const again = await tell(
        writer,
        `/certifications/${certification.id}`,
        paper({ number: "HACCP 213", reason: "Nhầm" }),
      )
      const { id } = CertificationAnswer.parse(again.data).certification
      expect(problems(await verify(writer, id))).toEqual([409, `own_draft ${id}`])
      expect((await verify(checker, id)).status).toBe(204)
      expect((await evidenceOf(id)).number).toBe("HACCP 213")
      await showing("bo-dau-phong", "haccp")
      for (const gone of [mistyped, certification.id]) {
        expect((await ask(checker, `/certifications/${gone}`)).status).toBe(404)
      }
      // Whoever has kept its address reads the version that took its place; a draft never had one.
      expect(await evidenceOf(mistyped)).toMatchObject({ id, number: "HACCP 213" })
      expect((await get(`/evidence/${certification.id}`)).status).toBe(404)
      expect((await actsOf(mistyped)).map(({ act }) => act)).toEqual(["corrected", "verified", "drafted"])
      expect((await actsOf(id)).map(({ act, reason }) => [act, reason])).toEqual([
        ["verified", ""],
        ["drafted", "Nhầm"],
      ])
    })

    it("a correction can be about other goods, or the whole organization, and the shop follows", async () => {
      const mistyped = await verified()
      const other = paper({ product_id: idOf("mut-me"), reason: "Nhầm sản phẩm" })
      const moved = CertificationAnswer.parse((await tell(writer, `/certifications/${mistyped}`, other)).data)
      expect(moved.certification).toMatchObject({ product: { title: "Mứt me" } })
      expect((await verify(checker, moved.certification.id)).status).toBe(204)
      await showing("mut-me", "haccp")
      await showing("bo-dau-phong")
      const { organization_id } = market.baker
      const whole = paper({ product_id: "", organization_id, reason: "Cả cơ sở" })
      const { certification } = CertificationAnswer.parse(
        (await tell(writer, `/certifications/${moved.certification.id}`, whole)).data,
      )
      expect((await verify(checker, certification.id)).status).toBe(204)
      await showing("bo-dau-phong", "haccp")
    })

    it("is listed by the province of its goods, also in its file", async () => {
      const nation = await staff(api, getContainer(), "bo@example.com", "reviewer")
      await drafted()
      const numbers = async (query: string) =>
        CertificationPage.parse((await ask(nation, `/certifications?${query}`)).data).certifications.map(
          ({ number }) => number,
        )
      expect(await numbers("province=92&state=draft")).toEqual([PAPER.number])
      expect(await numbers("province=01&state=draft")).toEqual([])
      for (const [province, found] of [
        ["92", true],
        ["01", false],
      ] as const) {
        const { data } = await ask(nation, `/exports/certifications?format=csv&state=draft&province=${province}`)
        expect([province, String(data).includes(PAPER.number)]).toEqual([province, found])
      }
    })

    it("a correction that was drafted before a withdrawal does not undo it", async () => {
      const mistyped = await verified()
      const answer = await tell(writer, `/certifications/${mistyped}`, paper({ scope_text: "Bơ", reason: "Nhầm" }))
      const { id } = CertificationAnswer.parse(answer.data).certification
      expect((await tell(writer, `/certifications/${mistyped}/revoke`, WITHDRAWAL)).status).toBe(200)
      expect((await verify(checker, id)).status).toBe(204)
      expect(await evidenceOf(id)).toMatchObject({ verdict: "revoked", revoked: { on: TODAY } })
      await showing("bo-dau-phong")
    })

    it("what was only drafted is discarded with a reason", async () => {
      const { id } = await drafted()
      expect(problems(await tell(writer, `/certifications/${id}/discard`))).toEqual([400, "reason_missing reason"])
      expect((await tell(writer, `/certifications/${id}/discard`, { reason: "Nhập nhầm" })).status).toBe(204)
      expect((await verify(checker, id)).status).toBe(404)
      expect((await actsOf(id)).map(({ act, reason }) => [act, reason])).toEqual([
        ["discarded", "Nhập nhầm"],
        ["drafted", ""],
      ])
      const kept = await verified()
      expect(problems(await tell(writer, `/certifications/${kept}/discard`, { reason: "x" }))).toEqual([
        409,
        "wrong_state",
      ])
    })

    it("a withdrawn one counts nowhere from its day on, and its page says so", async () => {
      const id = await verified()
      await showing("bo-dau-phong", "haccp")
      expect(await listed("cn=haccp")).toContain("bo-dau-phong")
      const revoke = (said: object = {}) => tell(writer, `/certifications/${id}/revoke`, { ...WITHDRAWAL, ...said })
      const wrong = { on: addDays(TODAY, 1), ground: "x", number: "", authority: "", confirm: "12" }
      expect(problems(await revoke(wrong))).toEqual([
        400,
        "revoked_on_wrong on",
        "ground_missing ground",
        "number_missing number",
        "authority_missing authority",
        "confirm_wrong confirm",
      ])
      expect(await chipsOf("bo-dau-phong")).toEqual(["haccp"])
      const answer = await revoke()
      const { certification } = CertificationAnswer.parse(answer.data)
      expect(certification).toMatchObject({ state: "revoked", revoked: { on: TODAY, number: "7/TB-CN" } })
      await showing("bo-dau-phong")
      expect(await listed("cn=haccp")).not.toContain("bo-dau-phong")
      expect(await evidenceOf(id)).toMatchObject({
        verdict: "revoked",
        revoked: { on: TODAY, ground: "Không còn đáp ứng yêu cầu của giấy chứng nhận: Không đạt lần giám sát" },
      })
      const found = await get(`/evidence?q=${encodeURIComponent(PAPER.number)}`)
      expect(EvidenceMatches.parse(found.data).matches).toMatchObject([{ id, verdict: "revoked" }])
      expect((await actsOf(id)).map(({ act }) => act)).toEqual(["revoked", "verified", "drafted"])
      expect(problems(await revoke())).toEqual([409, "wrong_state"])
    })

    it("lists by state say the same as each paper's own state, and every paper is in one of them", async () => {
      const spans = [
        { valid_from: addDays(TODAY, 1) },
        { valid_until: addDays(TODAY, 90) },
        { valid_until: addDays(TODAY, 91) },
        { valid_until: TODAY },
        { valid_until: addDays(TODAY, -1) },
        { valid_until: "" },
      ]
      for (const [index, span] of spans.entries()) await verified({ number: `S-${index}`, ...span })
      const revoked = await verified()
      expect((await tell(writer, `/certifications/${revoked}/revoke`, WITHDRAWAL)).status).toBe(200)
      await drafted({ number: "Nháp" })
      const read = async (query: string) =>
        CertificationPage.parse((await ask(checker, `/certifications?${query}`)).data)
      const counts: number[] = []
      for (const state of CERTIFICATION_STATES) {
        const { certifications, count } = await read(`state=${state}`)
        expect(certifications.every((certification) => certification.state === state)).toBe(true)
        counts.push(count)
      }
      // The market has one that is about to end.
      expect(counts).toEqual([1, 1, 2, 3, 1, 1])
      const { certifications, count } = await read("")
      expect(count).toBe(9)
      expect(certifications.at(-1)).toMatchObject({ valid_until: null })
      expect((await read("standard=vietgap")).certifications).toMatchObject([{ number: "VG-1" }])
      expect((await read("q=haccp-123/2026")).certifications).toMatchObject([{ id: revoked }])
      expect((await read("q=bo dau")).count).toBe(8)
      expect((await read("q=my xuyen")).count).toBe(1)
      expect((await read("q=100%25")).count).toBe(0)
    })
  },
})
