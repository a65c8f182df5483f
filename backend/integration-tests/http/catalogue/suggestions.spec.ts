import { Modules } from "@medusajs/framework/utils"
import { CatalogueDocument, Suggestions } from "@ocop/shared/catalogue"
import { ProblemAnswer } from "@ocop/shared/problem"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { SALES_POINT_MODULE } from "../../../src/modules/sales-point"
import { writeAllToIndex } from "../../../src/search/write-all"
import { backendTests } from "../../backend-tests"
import { openMarket, TODAY, visitors, type Market } from "../../fixtures/market"
import { openPoint } from "../../fixtures/open-point"
import { required } from "../../fixtures/shop"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let get: ReturnType<typeof visitors>

    beforeAll(async () => {
      market = await openMarket(getContainer())
      get = visitors(api, market.key)
    })

    async function suggested(typed: string) {
      const { status, data } = await get(`/suggestions?${new URLSearchParams({ q: typed })}`)
      expect(status).toBe(200)
      return Suggestions.parse(data).suggestions
    }
    const keys = async (typed: string, kind: string) =>
      (await suggested(typed)).filter((one) => one.kind === kind).map(({ key }) => key)

    it("finds goods by an unfinished word, with and without marks", async () => {
      expect(await keys("lap x", "product")).toEqual(["lap-xuong"])
      expect(await keys("lạp xư", "product")).toEqual(["lap-xuong"])
      expect(await keys("xưởng kh", "product")).toEqual(["lap-xuong"])
      expect((await keys("bánh pí", "product")).toSorted()).toEqual((await keys("banh pi", "product")).toSorted())
      expect(await keys("mứ", "product")).toEqual(["mut-me"])
      expect(await keys("st25", "product")).toEqual(["gao-st25"])
    })

    it("takes a typed mark at its word once something has it", async () => {
      expect(await keys("bò", "product")).toEqual(["kho-bo"])
      expect((await keys("bo", "product")).toSorted()).toEqual(["bo-dau-phong", "kho-bo"])
    })

    it("offers makers, communes and shelves by their own names, with how many products are there", async () => {
      const all = await suggested("my xuyen")
      expect(all).toContainEqual({ kind: "maker", key: "nha-kho", name: "Nhà khô Mỹ Xuyên", detail: null, count: 6 })
      expect(all).toContainEqual({
        kind: "commune",
        key: "31684-phuong-my-xuyen",
        name: "Phường Mỹ Xuyên",
        detail: "thành phố Cần Thơ",
        count: 6,
      })
      expect(await keys("banh k", "shelf")).toEqual(["banh-keo"])
      expect(await keys("keo dua so 1", "maker")).toEqual([])
    })

    it("tells whose the goods are, and never offers more than eight things", async () => {
      const [first] = await suggested("gạo st25")
      expect(first).toEqual({
        kind: "product",
        key: "gao-st25",
        name: "Gạo ST25",
        detail: "Nhà khô Mỹ Xuyên",
        count: null,
      })
      expect(await suggested("keo dua")).toHaveLength(8)
    })

    it("leaves out what was withdrawn, and finds nothing for nothing", async () => {
      expect(await keys("bánh in", "product")).toEqual([])
      for (const nothing of ["khongcothunay", "x", "!!", "' or 1=1 --", "a'b\\c:*&|"]) {
        expect(await suggested(nothing)).toEqual([])
      }
    })

    it("names nothing that is stopped, from the notice's first moment to its last", async () => {
      expect(await suggested("hanh tim")).toEqual([])
      expect(await suggested("ruong hanh")).toEqual([])
      expect(await keys("mứt", "product")).toEqual(["mut-me"])
      const ocop = getContainer().resolve(OCOP_MODULE)
      const { id } = await ocop.createSaleStops({
        scope: "product",
        product_id: required(market.goods.get("mut-me")).product_id,
        number: "13/TB",
        issuer: "Chi cục",
        from: TODAY,
        reason: "Chờ kiểm tra.",
      })
      expect(await keys("mứt", "product")).toEqual([])
      await ocop.updateSaleStops({ id, lifted_on: TODAY })
      expect(await keys("mứt", "product")).toEqual(["mut-me"])
    })

    it("offers communes by what they were called before, and says so", async () => {
      const [commune] = (await suggested("dai tam")).filter(({ kind }) => kind === "commune")
      expect(commune).toMatchObject({ key: "31684-phuong-my-xuyen", name: "Phường Mỹ Xuyên" })
      expect(commune?.detail).toMatch(/^thành phố Cần Thơ · Xã Đại Tâm, /)
    })

    it("reads slips and keys of a keyboard that was off as something that is there, and says what", async () => {
      for (const [typed, meant] of [
        ["banhs pias", "bánh pía"],
        ["lap suong", "lạp xưởng"],
        ["nha khoo", "nha khô"],
      ] as const) {
        const { data } = await get(`/suggestions?${new URLSearchParams({ q: typed })}`)
        const { suggestions, corrected } = Suggestions.parse(data)
        expect(corrected?.toLowerCase()).toBe(meant)
        expect(suggestions).not.toEqual([])
      }
    })

    it("offers makers and sales points from the moment they are shown to the one they are not", async () => {
      const container = getContainer()
      const [organizations, points] = [container.resolve(ORGANIZATION_MODULE), container.resolve(SALES_POINT_MODULE)]
      const { id } = await openPoint(container, market.drier.organization_id)
      const offered = async () => [await keys("lua vang", "point"), await keys("nha kho", "maker")].flat()
      await until(async () => (await offered()).length === 2)
      const { beside } = CatalogueDocument.parse((await get("/catalogue?q=nha+kho")).data)
      expect(beside.makers).toMatchObject([{ handle: "nha-kho", count: 6, commune: "Phường Mỹ Xuyên" }])
      expect(CatalogueDocument.parse((await get("/catalogue?q=quay+lua+vang")).data).beside.points).toMatchObject([
        { handle: "quay-lua-vang", kind: "ocop_shop" },
      ])

      const organization = { id: market.drier.organization_id }
      await organizations.updateOrganizations({ ...organization, status: "suspended" })
      expect(await offered()).toEqual([])
      await until(async () => (await indexed("maker", organization.id)) + (await indexed("sales_point", id)) === 0)

      await organizations.updateOrganizations({ ...organization, status: "verified" })
      await until(async () => (await offered()).length === 2)
      await points.updateSalesPoints({ id, status: "suspended" })
      await until(async () => (await offered()).length === 1)
    })

    it("takes out at night what somebody has written into it by hand", async () => {
      const container = getContainer()
      const search = container.resolve(Modules.SEARCH)
      const [found] = (await search.search({ entity: "maker", fields: ["*"], filters: { q: "nha kho" } })).hits
      await search.upsertDocuments({
        index: "maker",
        documents: [{ ...required(found).document, id: "org_gone", name: "Lò mất tích", name_folded: "lo mat tich" }],
      })
      expect(await indexed("maker", "org_gone")).toBe(1)
      await writeAllToIndex(container)
      expect(await indexed("maker", "org_gone")).toBe(0)
      expect(await keys("nha kho", "maker")).toEqual(["nha-kho"])
    })

    async function indexed(entity: string, id: string): Promise<number> {
      const { hits } = await getContainer()
        .resolve(Modules.SEARCH)
        .search({ entity, fields: ["id"], filters: { id } })
      return hits.length
    }

    it.each(["", "?q=", "?q=%20%00", `?q=${"a".repeat(201)}`])("refuses %j with a problem at q", async (search) => {
      const { status, data } = await get(`/suggestions${search}`)
      expect(status).toBe(400)
      expect(ProblemAnswer.parse(data)).toMatchObject({ type: "invalid_query", field: "q" })
    })
  },
})
