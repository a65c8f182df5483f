import { addDays } from "@ocop/shared/day"
import { EVIDENCE_PER_PAGE, EvidenceMatches } from "@ocop/shared/evidence"
import { ProblemAnswer } from "@ocop/shared/problem"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { backendTests } from "../../backend-tests"
import { openMarket, TODAY, visitors, type Market } from "../../fixtures/market"
import { required } from "../../fixtures/shop"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let get: ReturnType<typeof visitors>

    beforeAll(async () => {
      market = await openMarket(getContainer())
      get = visitors(api, market.key)
    })

    const path = (q: string, page = 1) => `/evidence?${new URLSearchParams({ q, page: String(page) })}`
    const ask = async (q: string, page = 1) => EvidenceMatches.parse((await get(path(q, page))).data)
    const told = ({ matches }: EvidenceMatches) => matches.map(({ product, verdict }) => [product, verdict])

    it("finds goods by name, with or without marks, in every state, what is in force first", async () => {
      for (const q of ["bánh pía", "banh pia", "BÁNH  PÍA".normalize("NFD"), "pía bánh"]) {
        const found = await ask(q)
        expect([q, found.found_by, found.day]).toEqual([q, "name", TODAY])
        expect(found.count).toBe(5)
        expect(
          told(found)
            .slice(0, 3)
            .every(([, verdict]) => verdict === "valid"),
        ).toBe(true)
        expect(told(found).slice(3)).toEqual([
          ["Bánh pía kim sa", "extended"],
          ["Bánh pía thập cẩm", "expired"],
        ])
      }
      const revoked = await ask("bánh in")
      expect(revoked.matches).toMatchObject([{ verdict: "revoked", revoked: { on: addDays(TODAY, -10) } }])
      const renewed = (await ask("xá pấu")).matches.filter(({ kind }) => kind === "recognition")
      expect(renewed).toMatchObject([
        { stars: 4, verdict: "valid" },
        { stars: 3, verdict: "expired" },
      ])
    })

    it("finds a producer's papers by its name, those of the whole producer too, and goods together with their producer", async () => {
      await getContainer()
        .resolve(OCOP_MODULE)
        .createCertifications({
          standard: "haccp",
          number: "H-1",
          issuer: "Trung tâm Mẫu",
          scope: "organization",
          organization_id: market.drier.organization_id,
          issued_on: "2024-01-01",
          valid_from: addDays(TODAY, 5),
          verified_on: TODAY,
          is_demo: true,
        })
      const found = await ask("nha kho my xuyen")
      expect(found.matches.at(-1)).toMatchObject({ standard: "HACCP", verdict: "not_yet", product: null, demo: true })
      expect(new Set(found.matches.map(({ maker }) => maker.handle))).toEqual(new Set(["nha-kho"]))
      expect(told(await ask("khô bò nhà khô"))).toEqual([["Khô bò sợi", "valid"]])
    })

    it("says of goods without a verified paper that nothing is known of them", async () => {
      const { product_id } = required(market.goods.get("gao-st25"))
      const decision = await getContainer()
        .resolve(OCOP_MODULE)
        .createDecisions({ number: "9/QĐ", date: TODAY, authority: "X" })
      const claim = { product_id, organization_id: market.drier.organization_id, decision_id: decision.id, stars: 5 }
      const days = { valid_from: TODAY, valid_until: addDays(TODAY, 900) }
      await getContainer()
        .resolve(OCOP_MODULE)
        .createRecognitions({ ...claim, ...days })
      const found = await ask("gao st 25")
      expect(found).toMatchObject({ found_by: "name", count: 0, matches: [] })
      expect(found.without_paper).toEqual([
        { handle: "gao-st25", name: "Gạo ST25", maker: { handle: "nha-kho", name: "Nhà khô Mỹ Xuyên" } },
      ])
    })

    it("finds what comes near a slip of the finger, and says that it only comes near", async () => {
      const goods = await ask("lap xuog")
      expect(goods).toMatchObject({ found_by: "near_name" })
      expect(told(goods)).toEqual([["Lạp xưởng khô", "valid"]])
      const maker = await ask("ruong hanh vinh chauu")
      expect([maker.found_by, maker.matches.map(({ maker: { handle } }) => handle)]).toEqual([
        "near_name",
        ["ruong-hanh"],
      ])
      expect(await ask("mật ong rừng")).toMatchObject({ found_by: null, count: 0, without_paper: [] })
    })

    it("finds neither places nor ingredients", async () => {
      expect((await ask("thành phố Cần Thơ")).count).toBe(0)
      expect((await ask("Phú Tâm, Cần Thơ")).found_by).not.toBe("name")
    })

    it("gives what is much page by page, and no page past the end", async () => {
      const { product_id } = required(market.goods.get("hanh-tim"))
      await getContainer()
        .resolve(OCOP_MODULE)
        .createCertifications(
          Array.from({ length: EVIDENCE_PER_PAGE }, (_, i) => ({
            standard: "vietgap",
            number: `VG-${i}`,
            issuer: "Trung tâm Mẫu",
            scope: "product" as const,
            organization_id: market.grower.organization_id,
            product_id,
            issued_on: "2024-01-01",
            valid_from: "2024-01-01",
            verified_on: TODAY,
          })),
        )
      const [first, second] = [await ask("hành tím"), await ask("hành tím", 2)]
      expect(first).toMatchObject({ count: EVIDENCE_PER_PAGE + 1, page: 1, page_count: 2 })
      const ids = [...first.matches, ...second.matches].map(({ id }) => id)
      expect(new Set(ids).size).toBe(EVIDENCE_PER_PAGE + 1)
      const past = await get(path("hành tím", 3))
      expect([past.status, ProblemAnswer.parse(past.data).type]).toEqual([404, "no_such_page"])
      expect((await get("/evidence?q=banh&page=0")).status).toBe(400)
    })
  },
})
