import { CatalogueDocument, CategoryDocument, CommunePageDocument, ProductDocument } from "@ocop/shared/catalogue"
import { MakerDocument } from "@ocop/shared/organization"
import { backendTests } from "../../backend-tests"
import { openMarket, visitors } from "../../fixtures/market"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let get: ReturnType<typeof visitors>

    beforeAll(async () => {
      get = visitors(api, (await openMarket(getContainer())).key)
    })

    const list = async (query: string) => CatalogueDocument.parse((await get(`/catalogue?${query}`)).data)

    it("divides a shelf into its parts, counted as the list counts them, without what is stopped", async () => {
      const food = CategoryDocument.parse((await get("/categories/thuc-pham")).data)
      expect(food.parts.map(({ slug, count }) => [slug, count])).toEqual([
        ["gao-ngu-coc", 1],
        ["banh-keo", 20],
        ["kho-mam-thuy-san", 3],
        ["rau-cu-trai", 3],
      ])
      expect(food.cards).toHaveLength(8)
      expect((await list("nhom=thuc-pham")).count).toBe(food.count)

      const greens = CategoryDocument.parse((await get("/categories/rau-cu-trai")).data)
      expect(greens.parts.map(({ slug, count }) => [slug, count])).toEqual([["che-bien-tu-rau-cu-qua", 3]])
      expect(greens.parents).toEqual([{ slug: "thuc-pham", name: "Thực phẩm" }])

      const set = CategoryDocument.parse((await get("/categories/che-bien-tu-rau-cu-qua")).data)
      expect(set).toMatchObject({ is_list: true, set_no: 7 })
      expect(await list("bo=7")).toMatchObject({
        count: 3,
        named: [{ field: "bo", value: "7", label: "Chế biến từ rau, củ, quả, hạt" }],
      })
      expect((await get("/categories/khong-co")).status).toBe(404)
    })

    it("tells of a commune what it was, who works there and how much comes from it", async () => {
      const answer = await get("/commune-pages/31684")
      const commune = CommunePageDocument.parse(answer.data)
      expect(commune).toMatchObject({
        handle: "31684-phuong-my-xuyen",
        name: "Phường Mỹ Xuyên",
        province: { code: "92", name: "thành phố Cần Thơ" },
        count: (await list("xa=31684")).count,
        makers: [{ handle: "nha-kho", name: "Nhà khô Mỹ Xuyên", count: 6 }],
      })
      expect(commune.former.map(({ district, province }) => [district, province])).toContainEqual([
        "Huyện Mỹ Xuyên",
        "Sóc Trăng",
      ])
    })

    it("has a page for every commune, without goods and makers that are stopped", async () => {
      const stopped = CommunePageDocument.parse((await get("/commune-pages/31783")).data)
      expect(stopped).toMatchObject({ count: 0, makers: [] })
      const empty = CommunePageDocument.parse((await get("/commune-pages/00004")).data)
      expect(empty).toMatchObject({ handle: "00004-phuong-ba-dinh", count: 0, makers: [] })
      const alias = CommunePageDocument.parse((await get("/commune-pages/06970")).data)
      expect(alias.code).toBe("06978")
      for (const code of ["00000", "1", "abc", "31684%27"]) {
        expect((await get(`/commune-pages/${code}`)).status).toBe(404)
      }
    })

    it("says of goods and of their maker where they are from", async () => {
      const origin = {
        commune: { handle: "31569-xa-phu-tam", name: "Xã Phú Tâm" },
        province: { code: "92", name: "thành phố Cần Thơ" },
      }
      expect(ProductDocument.parse((await get("/goods/pia-sau-rieng")).data).origin).toEqual(origin)
      expect(MakerDocument.parse((await get("/makers/lo-banh")).data).origin).toEqual(origin)
    })

    it("filters by province and by the kind of producer", async () => {
      const all = await list("")
      expect((await list("tinh=92&loai=ho-kinh-doanh")).count).toBe(all.count)
      expect((await list("tinh=01")).removals).toEqual([
        { field: "tinh", value: "01", label: "Thành phố Hà Nội", count: all.count },
      ])
      expect((await list("loai=hop-tac-xa")).count).toBe(0)
      expect((await get("/catalogue?tinh=00")).status).toBe(400)
    })
  },
})
