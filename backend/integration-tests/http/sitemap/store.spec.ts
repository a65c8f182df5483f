import { Modules } from "@medusajs/framework/utils"
import { ProblemAnswer } from "@ocop/shared/problem"
import { SitemapPage, SitemapSummary } from "@ocop/shared/sitemap"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { backendTests } from "../../backend-tests"
import { openSeller, openShop, sell } from "../../fixtures/shop"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let headers: Record<string, string>

    beforeAll(async () => {
      const container = getContainer()
      const shop = await openShop(container)
      headers = { "x-publishable-api-key": shop.publishable_key }
      const place = { province_code: "92", commune_code: "31510" }
      const seller = await openSeller(container, shop, { name: "Hợp tác xã Mẫu", handle: "htx-mau", ...place })
      await sell(container, shop, seller, { title: "Bánh pía", handle: "banh-pia", price: 65, stock: 1 })
      await container.resolve(Modules.SEARCH).reindex({ index: "product" })
      const draft = { legal_form: "household", status: "draft", name: "Chưa duyệt", handle: "chua-duyet" } as const
      await container.resolve(ORGANIZATION_MODULE).createOrganizations({ ...draft, province_code: "92" })
    })

    const read = (query: string) => api.get(`/store/sitemap${query}`, { headers, validateStatus: () => true })

    it("says how many pages of addresses there are", async () => {
      const { kinds } = SitemapSummary.parse((await read("")).data)
      expect(kinds).toEqual([
        { kind: "category", page_count: 1 },
        { kind: "product", page_count: 1 },
        { kind: "maker", page_count: 1 },
        { kind: "sales_point", page_count: 0 },
        { kind: "commune", page_count: 0 },
        { kind: "recognition", page_count: 0 },
        { kind: "certification", page_count: 0 },
      ])
    })

    it("lists goods on sale and verified makers, and nobody else", async () => {
      const products = SitemapPage.parse((await read("?kind=product&page=1")).data)
      expect(products.entries.map(({ key }) => key)).toEqual(["banh-pia"])
      const makers = SitemapPage.parse((await read("?kind=maker&page=1")).data)
      expect(makers.entries.map(({ key }) => key)).toEqual(["htx-mau"])
    })

    it("lists shelves and communes that have goods", async () => {
      const shelves = SitemapPage.parse((await read("?kind=category&page=1")).data)
      expect(shelves.entries.map(({ key }) => key)).toEqual(["thuc-pham", "tra-ca-phe", "tra-tu-thuc-vat-khac"])
      expect((await read("?kind=commune&page=1")).status).toBe(404)
    })

    it("has nothing past the end", async () => {
      expect(await read("?kind=product&page=2")).toMatchObject({ status: 404, data: { type: "no_such_page" } })
    })

    it.each(["?kind=people", "?kind=product&page=0", "?kind=product&page=x", "?kind=product&page=1e9", "?kind="])(
      "answers %s with 400",
      async (query) => {
        const { status, data } = await read(query)
        expect(status).toBe(400)
        expect(ProblemAnswer.parse(data).type).toBe("invalid_query")
      },
    )
  },
})
