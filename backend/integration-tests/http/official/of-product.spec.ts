import { CertificationAnswer, CertificationPage } from "@ocop/shared/certification"
import { addDays } from "@ocop/shared/day"
import { RecognitionPage } from "@ocop/shared/decision"
import { StopAnswer, StopPage } from "@ocop/shared/sale-stop"
import { backendTests } from "../../backend-tests"
import { PAPER_OF_CITY } from "../../fixtures/decision-paper"
import { openMarket, TODAY, type Market } from "../../fixtures/market"
import { official, type staff } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"

type Person = Awaited<ReturnType<typeof staff>>

const CERTIFICATE = {
  number: "HACCP 7/2026",
  standard: "haccp",
  issuer: "Trung tâm Chứng nhận Phù hợp",
  issued_on: addDays(TODAY, -20),
}
const NOTICE = { number: "9/TB", issuer: "Chi cục", from: TODAY, reason: "Phẩm màu", confirm: "9/TB" }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let registrar: Person
    let reviewer: Person

    beforeAll(async () => {
      market = await openMarket(getContainer())
      registrar = await official(api, getContainer(), "dang-ky@example.com", "registrar", "92")
      reviewer = await official(api, getContainer(), "giay@example.com", "reviewer", "92")
    })

    const idOf = (handle: string) => required(market.goods.get(handle)).product_id
    const write = async ({ headers }: Person, path: string, body: object) => {
      const answer = await api.post(`/admin${path}`, body, { headers, validateStatus: () => true })
      expect([path, answer.status]).toEqual([path, 201])
      return answer.data
    }
    const read = async ({ headers }: Person, path: string) => (await api.get(`/admin${path}`, { headers })).data

    it("a product's stars, its certificates and stops, and those of its whole organization, and of no other", async () => {
      const [good, other] = [idOf("banh-ong"), idOf("bo-dau-phong")]
      const organization_id = market.baker.organization_id
      await write(registrar, "/decisions", { ...PAPER_OF_CITY, items: [{ product_id: good, stars: 4, score: 82 }] })
      const said = (subject: object) => ({ ...CERTIFICATE, product_id: "", organization_id: "", ...subject })
      const papers = [
        await write(reviewer, "/certifications", said({ product_id: good })),
        await write(reviewer, "/certifications", said({ organization_id, number: "HACCP 8/2026" })),
      ].map((data) => CertificationAnswer.parse(data).certification.id)
      const notices = [
        await write(registrar, "/sale-stops", { ...NOTICE, product_id: good, organization_id: "" }),
        await write(registrar, "/sale-stops", { ...NOTICE, product_id: "", organization_id }),
      ].map((data) => StopAnswer.parse(data).stop.id)
      await write(reviewer, "/certifications", said({ product_id: other, number: "HACCP 9/2026" }))

      const certificates = CertificationPage.parse(await read(reviewer, `/certifications?product_id=${good}`))
      expect(certificates.certifications.map(({ id }) => id).sort()).toEqual(papers.sort())
      const { stops } = StopPage.parse(await read(reviewer, `/sale-stops?product_id=${good}`))
      expect(stops.map(({ id }) => id).sort()).toEqual(notices.sort())
      const stars = RecognitionPage.parse(await read(reviewer, `/recognitions?product_id=${good}&state=draft`))
      expect(stars.recognitions.map(({ product }) => product.id)).toEqual([good])

      const elsewhere = await official(api, getContainer(), "ha-noi@example.com", "reviewer", "01")
      const counts = ["certifications", "sale-stops", "recognitions"].map(
        async (list) => (await read(elsewhere, `/${list}?product_id=${good}`)).count,
      )
      expect(await Promise.all(counts)).toEqual([0, 0, 0])
    })
  },
})
