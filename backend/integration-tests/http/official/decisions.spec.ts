import { CatalogueDocument, ProductDocument } from "@ocop/shared/catalogue"
import { addDays } from "@ocop/shared/day"
import {
  DecisionAnswer,
  DecisionPage,
  FoundGoods,
  RECOGNITION_STATES,
  RecognitionAnswer,
  RecognitionPage,
} from "@ocop/shared/decision"
import { EvidenceDocument } from "@ocop/shared/evidence"
import { OfficialActPage } from "@ocop/shared/official-act"
import { ProblemAnswer } from "@ocop/shared/problem"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { backendTests } from "../../backend-tests"
import { openMarket, TODAY, visitors, type Market } from "../../fixtures/market"
import { official, operator, staff } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"
import { until } from "../../fixtures/until"

type Person = Awaited<ReturnType<typeof staff>>

const PAPER = {
  number: "12/QĐ-UBND",
  date: addDays(TODAY, -10),
  authority: "Ủy ban nhân dân thành phố Cần Thơ",
  province_code: "92" as string | null,
  compared_with: "Cổng thông tin điện tử thành phố, mục Quyết định",
  compared_on: TODAY,
}
const REVOCATION = {
  on: TODAY,
  ground: "mark",
  detail: "In nhãn hiệu lên sản phẩm khác",
  number: "80/QĐ-UBND",
  authority: "Ủy ban nhân dân thành phố Cần Thơ",
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
      writer = await official(api, getContainer(), "nhap@example.com", "registrar", "92")
      checker = await official(api, getContainer(), "soat@example.com", "registrar", "92")
    })

    const ask = ({ headers }: Person, url: string) => api.get(`/admin${url}`, { headers, validateStatus: () => true })
    const tell = ({ headers }: Person, url: string, body: object = {}) =>
      api.post(`/admin${url}`, body, { headers, validateStatus: () => true })
    const idOf = (handle: string) => required(market.goods.get(handle)).product_id
    const item = (handle: string, said: object = {}) => ({ product_id: idOf(handle), stars: 4, ...said })
    const problems = ({ status, data }: { status: number; data: unknown }) => {
      const answer = ProblemAnswer.parse(data)
      return [
        status,
        ...(answer.problems ?? [answer]).map(({ type, field }) => (field === undefined ? type : `${type} ${field}`)),
      ]
    }
    const starOf = async (handle: string) =>
      ProductDocument.parse((await get(`/goods/${handle}`)).data).card.star?.stars ?? null
    const listed = async (query: string) =>
      CatalogueDocument.parse((await get(`/catalogue?${query}`)).data).cards.map(({ handle }) => handle)

    async function drafted(items: object[], paper: object = {}, by = writer) {
      const answer = await tell(by, "/decisions", { ...PAPER, ...paper, items })
      expect(answer.status).toBe(201)
      return DecisionAnswer.parse(answer.data).decision
    }

    async function verified(handle: string) {
      const { id, recognitions } = await drafted([item(handle)])
      expect((await tell(checker, `/decisions/${id}/verify`)).status).toBe(200)
      return required(recognitions[0])
    }

    it("a star shows when another registrar has compared it, and says so to everybody", async () => {
      expect(await starOf("bo-dau-phong")).toBeNull()
      const { id, recognitions } = await drafted([item("bo-dau-phong", { score: 82.5, name_printed: "Bơ đậu" })])
      const recognition = required(recognitions[0])
      expect(recognition).toMatchObject({ state: "draft", is_own_draft: true, valid_from: PAPER.date })
      expect(await starOf("bo-dau-phong")).toBeNull()
      expect((await get(`/evidence/${recognition.id}`)).status).toBe(404)

      expect(problems(await tell(writer, `/recognitions/${recognition.id}/verify`))).toEqual([409, "own_draft"])
      expect((await tell(checker, `/recognitions/${recognition.id}/verify`)).status).toBe(200)
      expect(await starOf("bo-dau-phong")).toBe(4)
      await until(async () => (await listed("sao=4")).includes("bo-dau-phong"))
      const evidence = EvidenceDocument.parse((await get(`/evidence/${recognition.id}`)).data)
      expect(evidence).toMatchObject({
        verdict: "valid",
        number: PAPER.number,
        score: 82.5,
        checked: { by: "Cán bộ OCOP Cần Thơ", on: TODAY, source: PAPER.compared_with },
      })

      const { acts } = OfficialActPage.parse((await ask(checker, `/official-acts?subject_id=${recognition.id}`)).data)
      expect(acts.map(({ act, user_email }) => [act, user_email])).toEqual([
        ["verified", "soat@example.com"],
        ["drafted", "nhap@example.com"],
      ])
      expect(await tell(checker, `/recognitions/${recognition.id}/verify`)).toMatchObject({ status: 409 })
      expect(DecisionPage.parse((await ask(checker, "/decisions?q=12")).data).decisions).toMatchObject([
        { id, count: 1, drafts: 0 },
      ])
    })

    it("officials act in their province alone, and five stars are for people with the whole country", async () => {
      const elsewhere = await official(api, getContainer(), "ha-noi@example.com", "registrar", "01")
      const nation = await staff(api, getContainer(), "bo@example.com", "registrar")
      const { id, recognitions } = await drafted([item("bo-dau-phong")])
      const recognition = required(recognitions[0])
      for (const url of [`/decisions/${id}`, `/recognitions/${recognition.id}`]) {
        expect((await ask(elsewhere, url)).status).toBe(404)
        expect((await ask(checker, url)).status).toBe(200)
      }
      expect((await tell(elsewhere, `/recognitions/${recognition.id}/verify`)).status).toBe(404)
      expect(problems(await tell(elsewhere, "/decisions", { ...PAPER, number: "13/QĐ-UBND" }))).toEqual([
        403,
        "other_province",
      ])
      const ministry = { ...PAPER, province_code: null, number: "5/QĐ-BNNMT" }
      const five = { ...ministry, items: [item("bo-dau-phong", { stars: 5, score: 93 })] }
      expect(problems(await tell(writer, "/decisions", five))).toEqual([403, "other_province"])
      const given = await tell(nation, "/decisions", five)
      const star = required(DecisionAnswer.parse(given.data).decision.recognitions[0])
      expect(problems(await tell(checker, `/recognitions/${star.id}/verify`))).toEqual([403, "other_province"])
      expect(problems(await tell(nation, `/recognitions/${star.id}/verify`))).toEqual([409, "own_draft"])

      const boss = await operator(api, getContainer())
      expect((await ask(boss, `/decisions/${id}`)).status).toBe(200)
      expect((await tell(boss, `/recognitions/${recognition.id}/verify`)).status).toBe(403)
      await getContainer()
        .resolve(OCOP_MODULE)
        .updateProductFacts({ selector: { product_id: idOf("mut-me") }, data: { origin_province_code: "01" } })
      expect(problems(await tell(writer, `/decisions/${id}/recognitions`, { items: [item("mut-me")] }))).toEqual([
        400,
        "product_of_other_province items.0.product_id",
      ])
      const found = async (person: Person) => FoundGoods.parse((await ask(person, "/official-goods?q=mut")).data).goods
      expect([await found(writer), await found(elsewhere)]).toMatchObject([[], [{ title: "Mứt me" }]])
    })

    it("lists the decisions of one province where that is asked for, and of no province that is not the official's", async () => {
      const nation = await staff(api, getContainer(), "bo@example.com", "registrar")
      await drafted([item("bo-dau-phong")])
      await drafted([], { province_code: "01", number: "3/QĐ-UBND", authority: "UBND Hà Nội" }, nation)
      await drafted([], { province_code: null, number: "5/QĐ-BNNMT" }, nation)
      const listed = async (person: Person, query: string) => {
        const { decisions, count } = DecisionPage.parse((await ask(person, `/decisions?${query}`)).data)
        expect(count).toBe(decisions.length)
        return decisions.map(({ number }) => number).filter((number) => /^(12|3|5)\//.test(number))
      }
      expect((await listed(nation, "")).sort()).toEqual(["12/QĐ-UBND", "3/QĐ-UBND", "5/QĐ-BNNMT"])
      expect(await listed(nation, "province=01")).toEqual(["3/QĐ-UBND"])
      expect(await listed(nation, "province=92")).toEqual(["12/QĐ-UBND"])
      expect(await listed(nation, "province=92&q=5%2F")).toEqual([])
      expect(await listed(writer, "province=01")).toEqual([])
      expect(await listed(writer, "province=92")).toEqual(["12/QĐ-UBND"])
    })

    it("tells everything that is wrong of a form at once, row by row", async () => {
      const wrong = { ...PAPER, number: " ", date: addDays(TODAY, 1), compared_on: "" }
      expect(problems(await tell(writer, "/decisions", wrong))).toEqual([
        400,
        "number_missing number",
        "date_wrong date",
        "compared_on_wrong compared_on",
      ])
      const items = [
        item("bo-dau-phong", { stars: 5, score: 60 }),
        item("mut-me", { valid_from: addDays(PAPER.date, -1), valid_until: "2099-01-01" }),
        { product_id: "prod_khong_co", stars: 3 },
        item("banh-ong", { valid_until: "30/02/2027" }),
      ]
      expect(problems(await tell(writer, "/decisions", { ...PAPER, items }))).toEqual([
        400,
        "stars_of_ministry items.0.stars",
        "score_of_fewer_stars items.0.score",
        "from_before_decision items.1.valid_from",
        "until_too_late items.1.valid_until",
        "product_unknown items.2.product_id",
        "day_wrong items.3.valid_until",
      ])
      expect(DecisionPage.parse((await ask(writer, "/decisions?q=12")).data).count).toBe(0)
    })

    it("one paper is registered once, and says one thing of a product", async () => {
      const { id } = await drafted([item("bo-dau-phong")])
      expect(problems(await tell(checker, "/decisions", PAPER))).toEqual([409, "decision_known number"])
      const again = { items: [item("bo-dau-phong")] }
      expect(problems(await tell(checker, `/decisions/${id}/recognitions`, again))).toEqual([
        409,
        "recognition_known items",
      ])
      const more = await tell(checker, `/decisions/${id}/recognitions`, { items: [item("mut-me", { stars: 3 })] })
      expect(DecisionAnswer.parse(more.data).decision.recognitions).toHaveLength(2)
      // One of the two is the checker's own: nothing of the paper is verified, not even the other one.
      expect(problems(await tell(checker, `/decisions/${id}/verify`))).toEqual([409, "own_draft"])
      expect(await starOf("bo-dau-phong")).toBeNull()
      const third = await official(api, getContainer(), "ba@example.com", "registrar", "92")
      expect((await tell(third, `/decisions/${id}/verify`)).status).toBe(200)
      expect([await starOf("bo-dau-phong"), await starOf("mut-me")]).toEqual([4, 3])
    })

    it("without a scan somebody must say what it was compared with", async () => {
      const { id } = await drafted([item("bo-dau-phong")], { compared_with: "", compared_on: "" })
      expect(problems(await tell(checker, `/decisions/${id}/verify`))).toEqual([409, "source_missing"])
      const said = { ...PAPER, reason: "Đã tìm được bản đăng trên cổng" }
      expect((await tell(checker, `/decisions/${id}`, said)).status).toBe(200)
      expect((await tell(checker, `/decisions/${id}/verify`)).status).toBe(200)
      expect(await starOf("bo-dau-phong")).toBe(4)
    })

    it("a mistyped star is corrected by a new version, and stays until that is verified", async () => {
      const mistyped = await verified("bo-dau-phong")
      const said = { stars: 3, reason: "Đọc nhầm hạng" }
      const answer = await tell(writer, `/recognitions/${mistyped.id}`, said)
      const { recognition } = RecognitionAnswer.parse(answer.data)
      expect(recognition).toMatchObject({ state: "draft", stars: 3 })
      expect(await starOf("bo-dau-phong")).toBe(4)
      expect((await tell(writer, `/recognitions/${mistyped.id}`, said)).status).toBe(409)
      expect((await tell(checker, `/recognitions/${recognition.id}/verify`)).status).toBe(200)
      expect(await starOf("bo-dau-phong")).toBe(3)
      expect((await ask(checker, `/recognitions/${mistyped.id}`)).status).toBe(404)
      const { acts } = OfficialActPage.parse((await ask(checker, `/official-acts?subject_id=${mistyped.id}`)).data)
      expect(acts.map(({ act }) => act)).toEqual(["corrected", "verified", "drafted"])
      const evidence = async (id: string) => EvidenceDocument.parse((await get(`/evidence/${id}`)).data)
      const standing = await evidence(mistyped.id)
      expect(standing).toMatchObject({ id: recognition.id, stars: 3 })
      expect(standing.log).toEqual([
        { on: TODAY, event: "registered", changed: [] },
        { on: TODAY, event: "verified", changed: [] },
        { on: TODAY, event: "corrected", changed: ["stars"] },
      ])
      expect(JSON.stringify(standing)).not.toContain("Đọc nhầm hạng")
      expect(JSON.stringify(standing)).not.toContain("@")
      const again = { stars: 3, valid_until: addDays(PAPER.date, 100), reason: "Đọc nhầm ngày" }
      const last = RecognitionAnswer.parse((await tell(writer, `/recognitions/${recognition.id}`, again)).data)
      expect(await evidence(mistyped.id)).toMatchObject({ id: recognition.id })
      expect((await get(`/evidence/${last.recognition.id}`)).status).toBe(404)
      expect((await tell(checker, `/recognitions/${last.recognition.id}/verify`)).status).toBe(200)
      const { id, log, history } = await evidence(mistyped.id)
      expect([id, log.length, log.at(-1)?.changed, history]).toEqual([last.recognition.id, 4, ["valid_until"], []])
      const paper = { ...PAPER, number: "21/QĐ-UBND", reason: "Số in mờ" }
      expect((await tell(checker, `/decisions/${recognition.decision.id}`, paper)).status).toBe(200)
      expect((await evidence(id)).log.at(-1)).toEqual({ on: TODAY, event: "corrected", changed: ["number"] })
      expect(problems(await tell(writer, `/recognitions/${id}`, { stars: 3 }))).toEqual([400, "reason_missing reason"])
    })

    it("a star that was written to the wrong product is corrected to another one of the paper's province", async () => {
      const { id } = await verified("bo-dau-phong")
      const said = { stars: 4, reason: "Nhầm sản phẩm" }
      const correct = (more: object) => tell(writer, `/recognitions/${id}`, { ...said, ...more })
      expect(problems(await correct({ product_id: "prod_khong_co" }))).toEqual([400, "product_unknown product_id"])
      const answer = await correct({ product_id: idOf("mut-me") })
      const { recognition } = RecognitionAnswer.parse(answer.data)
      expect(recognition.product.title).toBe("Mứt me")
      expect((await tell(checker, `/recognitions/${recognition.id}/verify`)).status).toBe(200)
      expect([await starOf("bo-dau-phong"), await starOf("mut-me")]).toEqual([null, 4])
    })

    it("a star that is withdrawn while its correction waits stays withdrawn", async () => {
      const mistyped = await verified("bo-dau-phong")
      const said = { stars: 3, reason: "Đọc nhầm hạng" }
      const { recognition } = RecognitionAnswer.parse((await tell(writer, `/recognitions/${mistyped.id}`, said)).data)
      expect((await tell(writer, `/recognitions/${mistyped.id}/revoke`, REVOCATION)).status).toBe(200)
      expect((await tell(checker, `/recognitions/${recognition.id}/verify`)).status).toBe(200)
      expect(await starOf("bo-dau-phong")).toBeNull()
      const { data } = await ask(checker, `/recognitions/${recognition.id}`)
      expect(RecognitionAnswer.parse(data).recognition).toMatchObject({ state: "revoked", revoked: { on: TODAY } })
    })

    it("the correction of a correction takes the place of what was verified", async () => {
      const mistyped = await verified("bo-dau-phong")
      const correct = async (id: string, stars: number) => {
        const answer = await tell(writer, `/recognitions/${id}`, { stars, reason: "Đọc nhầm hạng" })
        return RecognitionAnswer.parse(answer.data).recognition.id
      }
      const last = await correct(await correct(mistyped.id, 3), 4)
      expect((await tell(checker, `/recognitions/${last}/verify`)).status).toBe(200)
      expect(await starOf("bo-dau-phong")).toBe(4)
      const { recognitions, count } = RecognitionPage.parse((await ask(checker, "/recognitions?q=bo+dau+phong")).data)
      expect([count, recognitions.map(({ id }) => id)]).toEqual([1, [last]])
      expect(EvidenceDocument.parse((await get(`/evidence/${mistyped.id}`)).data).id).toBe(last)
    })

    it("what was only drafted is discarded with a reason", async () => {
      const { id: decision_id, recognitions } = await drafted([item("bo-dau-phong")])
      const { id } = required(recognitions[0])
      expect(problems(await tell(writer, `/recognitions/${id}/discard`))).toEqual([400, "reason_missing reason"])
      expect((await tell(writer, `/recognitions/${id}/discard`, { reason: "Nhập nhầm sản phẩm" })).status).toBe(204)
      expect((await tell(checker, `/recognitions/${id}/verify`)).status).toBe(404)
      const again = await tell(writer, `/decisions/${decision_id}/recognitions`, { items: [item("bo-dau-phong")] })
      expect(DecisionAnswer.parse(again.data).decision.recognitions).toHaveLength(1)
    })

    it("a pending renewal stretches it by 180 days at most, and a withdrawal ends it at once", async () => {
      const { id, valid_until } = await verified("bo-dau-phong")
      const extend = (until: string, paper = "Biên nhận 15/BN") =>
        tell(writer, `/recognitions/${id}/extend`, { until, paper })
      expect(problems(await extend(addDays(valid_until, 181)))).toEqual([400, "until_wrong until"])
      expect(problems(await extend(addDays(valid_until, 180), " "))).toEqual([400, "paper_missing paper"])
      const extended = RecognitionAnswer.parse((await extend(addDays(valid_until, 180))).data).recognition
      expect(extended).toMatchObject({ extended_until: addDays(valid_until, 180), extension_paper: "Biên nhận 15/BN" })

      const revoke = (said: object = {}) => tell(writer, `/recognitions/${id}/revoke`, { ...REVOCATION, ...said })
      expect(problems(await revoke({ on: addDays(TODAY, 1), ground: "x", number: "", confirm: "12" }))).toEqual([
        400,
        "revoked_on_wrong on",
        "ground_missing ground",
        "number_missing number",
        "confirm_wrong confirm",
      ])
      expect(await starOf("bo-dau-phong")).toBe(4)
      expect((await revoke()).status).toBe(200)
      expect(await starOf("bo-dau-phong")).toBeNull()
      await until(async () => !(await listed("q=bo+dau+phong")).includes("bo-dau-phong"))
      expect(EvidenceDocument.parse((await get(`/evidence/${id}`)).data)).toMatchObject({
        verdict: "revoked",
        revoked: { on: TODAY, ground: "Sử dụng sai nhãn hiệu chứng nhận OCOP: In nhãn hiệu lên sản phẩm khác" },
      })
      expect(problems(await revoke())).toEqual([409, "wrong_state"])
      expect(problems(await extend(addDays(valid_until, 10)))).toEqual([409, "wrong_state"])
    })

    it("lists by state say the same as each star's own state, and every star is in one of them", async () => {
      await drafted([item("bo-dau-phong")])
      const read = async (query: string) => RecognitionPage.parse((await ask(checker, `/recognitions?${query}`)).data)
      let sum = 0
      for (const state of RECOGNITION_STATES) {
        const { recognitions, count } = await read(`state=${state}`)
        expect(recognitions.every((recognition) => recognition.state === state)).toBe(true)
        sum += count
      }
      expect((await read("")).count).toBe(sum)
      expect((await read("state=extended")).count).toBe(1)
      expect((await read("state=draft&q=bo dau")).recognitions).toMatchObject([{ product: { title: "Bơ đậu phộng" } }])
      expect((await read("state=draft&q=100%25")).count).toBe(0)
    })
  },
})
