import type { MedusaContainer } from "@medusajs/framework/types"
import { EvidenceMatches } from "@ocop/shared/evidence"
import { ProblemAnswer } from "@ocop/shared/problem"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { writeMarked } from "../../../src/search/write-marked"
import { backendTests } from "../../backend-tests"
import { openSeller, openShop, sell, type Goods, type Seller } from "../../fixtures/shop"

const VERIFIED = { verified_on: "2026-01-01", verified_by: "Chợ", source: "Báo Cần Thơ" }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let headers: Record<string, string>
    let seller: Seller
    let cake: Goods
    let rice: Goods

    beforeAll(async () => {
      const container = getContainer()
      const shop = await openShop(container)
      headers = { "x-publishable-api-key": shop.publishable_key }
      const place = { province_code: "92", commune_code: "31510" }
      seller = await openSeller(container, shop, { name: "Hợp tác xã Mẫu", handle: "htx-mau", ...place })
      cake = await sell(container, shop, seller, { title: "Bánh pía", handle: "banh-pia", price: 65, stock: 1 })
      rice = await sell(container, shop, seller, { title: "Gạo ST25", handle: "gao", price: 195, stock: 1 })
      await recognise(container)
      await writeMarked(container)
    })

    async function recognise(container: MedusaContainer) {
      const ocop = container.resolve(OCOP_MODULE)
      const decision = await ocop.createDecisions({
        number: "1234/QĐ-UBND",
        date: "2026-01-05",
        authority: "UBND thành phố Cần Thơ",
      })
      const days = { valid_from: "2026-01-05", valid_until: "2029-01-05" }
      const common = { decision_id: decision.id, organization_id: seller.organization_id, stars: 4, ...days }
      await ocop.createRecognitions([
        { ...common, product_id: cake.product_id, ...VERIFIED, revoked_on: "2026-03-01", revocation_ground: "x" },
        { ...common, product_id: rice.product_id, ...VERIFIED },
      ])
      await ocop.createCertifications({
        standard: "vietgap",
        number: "VietGAP-TT-13-09-94-0004",
        issuer: "Trung tâm Mẫu",
        scope: "organization",
        organization_id: seller.organization_id,
        issued_on: "2022-01-05",
        valid_from: "2022-01-05",
        valid_until: "2025-01-05",
        ...VERIFIED,
      })
    }

    const ask = async (q: string) => {
      const { data } = await api.get(`/store/evidence?${new URLSearchParams({ q })}`, { headers })
      return EvidenceMatches.parse(data)
    }

    // One test for many spellings: every test starts from a fresh copy of the database.
    it("finds a decision however its number is typed", async () => {
      const spellings = ["1234 qd ubnd", "1234/QÐ–UBND", "1234/QĐ-UBND".normalize("NFD"), "1234", "01234"]
      for (const number of ["1234/QĐ-UBND", ...spellings]) {
        const { count, matches } = await ask(number)
        expect(count, number).toBe(2)
        expect(
          matches.map(({ product, verdict, stars }) => [product, verdict, stars]),
          number,
        ).toEqual([
          ["Gạo ST25", "valid", 4],
          ["Bánh pía", "revoked", 4],
        ])
      }
    })

    it("finds nothing for the number of no paper", async () => {
      for (const number of ["123", "12345", "1234/QĐ-UBN", "---", "'; drop table ocop_decision; --", "\u0000x"]) {
        expect(await ask(number), number).toMatchObject({ count: 0, found_by: null, matches: [], without_paper: [] })
      }
    })

    it("finds a certificate that has expired, and says so", async () => {
      const { matches } = await ask("vietgap tt 13 09 94 0004")
      expect(matches).toMatchObject([{ standard: "VietGAP", verdict: "expired", product: null, stars: null }])
      expect(matches[0]?.maker).toEqual({ handle: "htx-mau", name: "Hợp tác xã Mẫu" })
    })

    it("keeps a claim that nobody has verified to itself", async () => {
      const ocop = getContainer().resolve(OCOP_MODULE)
      const decision = await ocop.createDecisions({ number: "77/QĐ-X", date: "2026-01-05", authority: "X" })
      await ocop.createRecognitions({
        decision_id: decision.id,
        product_id: rice.product_id,
        organization_id: seller.organization_id,
        stars: 5,
        valid_from: "2026-01-05",
        valid_until: "2029-01-05",
      })
      expect((await ask("77/QĐ-X")).count).toBe(0)
    })

    it("answers a question that says nothing with 400", async () => {
      for (const query of ["", "q=", "q=%00", "q=a&q=b", "q[a]=1", `q=${"1".repeat(121)}`]) {
        const { status, data } = await api.get(`/store/evidence?${query}`, { headers, validateStatus: () => true })
        expect(status, query).toBe(400)
        expect(ProblemAnswer.parse(data), query).toMatchObject({ type: "invalid_query", field: "q" })
      }
    })
  },
})
