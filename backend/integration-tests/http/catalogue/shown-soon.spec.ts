import { Modules } from "@medusajs/framework/utils"
import { CatalogueDocument } from "@ocop/shared/catalogue"
import { DecisionAnswer } from "@ocop/shared/decision"
import { vi } from "vitest"
import writeMarkedProducts from "../../../src/jobs/write-marked-products"
import { backendTests } from "../../backend-tests"
import { PAPER_OF_CITY } from "../../fixtures/decision-paper"
import { openMarket, TODAY, visitors, type Market } from "../../fixtures/market"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { official } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"

type Person = Awaited<ReturnType<typeof official>>

/** Every change is made by its own route, and no event is heard: the job that runs each second is all there is. */
backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let desk: ReturnType<typeof atDesk>
    let get: ReturnType<typeof visitors>

    beforeAll(async () => {
      market = await openMarket(getContainer())
      get = visitors(api, market.key)
    })
    beforeEach(async () => {
      desk = atDesk(api, await openDesk(api, "chu@example.com"))
      await join(getContainer(), { email: "chu@example.com", handle: "lo-banh" })
      vi.spyOn(getContainer().resolve(Modules.EVENT_BUS), "emit").mockResolvedValue(undefined)
    })
    afterEach(() => vi.restoreAllMocks())

    const goods = (handle: string) => required(market.goods.get(handle))
    const variant = (handle: string) =>
      `/organizations/lo-banh/products/${goods(handle).product_id}/variants/${goods(handle).variant_id}`
    const listed = async (query: string) =>
      CatalogueDocument.parse((await get(`/catalogue?${query}`)).data).cards.map(({ handle }) => handle)

    /** Before the next run of the job search tells what was, and after it what is. */
    async function showsAfterOneRun(query: string, was: string[], is: string[]): Promise<void> {
      expect(await listed(query)).toEqual(was)
      await writeMarkedProducts(getContainer())
      expect(await listed(query)).toEqual(is)
    }

    it("a price that its maker has changed", async () => {
      expect((await desk.post(`${variant("mut-me")}/price`, { price: 21_500 })).status).toBe(200)
      await showsAfterOneRun("q=mut+me&gia_tu=21500&gia_den=21500", [], ["mut-me"])
    })

    it("a stock that its maker has counted", async () => {
      expect((await desk.post(`${variant("mut-me")}/stock`, { available: 0 })).status).toBe(200)
      await showsAfterOneRun("q=mut+me&con_hang=1", ["mut-me"], [])
      expect((await desk.post(`${variant("mut-me")}/stock`, { available: 4 })).status).toBe(200)
      await showsAfterOneRun("q=mut+me&con_hang=1", [], ["mut-me"])
    })

    it("a star that a second official has compared with its decision", async () => {
      const writer = await official(api, getContainer(), "nhap@example.com", "registrar", "92")
      const checker = await official(api, getContainer(), "soat@example.com", "registrar", "92")
      const tell = ({ headers }: Person, url: string, body: object = {}) =>
        api.post(`/admin${url}`, body, { headers, validateStatus: () => true })
      const paper = {
        ...PAPER_OF_CITY,
        compared_with: "Cổng thông tin điện tử thành phố",
        compared_on: TODAY,
        items: [{ product_id: goods("bo-dau-phong").product_id, stars: 4 }],
      }
      const { decision } = DecisionAnswer.parse((await tell(writer, "/decisions", paper)).data)
      await writeMarkedProducts(getContainer())
      expect((await tell(checker, `/decisions/${decision.id}/verify`)).status).toBe(200)
      await showsAfterOneRun("q=bo+dau+phong&sao=4", [], ["bo-dau-phong"])
    })
  },
})
