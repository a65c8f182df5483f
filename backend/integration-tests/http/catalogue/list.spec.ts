import { CatalogueDocument, HomeDocument } from "@ocop/shared/catalogue"
import { ProblemAnswer } from "@ocop/shared/problem"
import { backendTests } from "../../backend-tests"
import { openMarket, visitors } from "../../fixtures/market"
import { required } from "../../fixtures/shop"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let get: ReturnType<typeof visitors>

    beforeAll(async () => {
      get = visitors(api, (await openMarket(getContainer())).key)
    })

    async function list(query: string): Promise<CatalogueDocument> {
      const { status, data } = await get(`/catalogue?${query}`)
      expect(status).toBe(200)
      return CatalogueDocument.parse(data)
    }

    const handles = ({ cards }: CatalogueDocument) => cards.map(({ handle }) => handle)
    const found = async (words: string) => handles(await list(`q=${encodeURIComponent(words)}`))
    const countOf = (options: { value: string; count: number }[], value: string) =>
      options.find((option) => option.value === value)?.count

    it("finds words with and without marks, and takes typed marks at their word", async () => {
      expect((await found("banh pia")).toSorted()).toEqual((await found("bánh pía")).toSorted())
      expect(await found("bò")).toEqual(["kho-bo"])
      expect((await found("bo")).toSorted()).toEqual(["bo-dau-phong", "kho-bo"])
      expect(await found("sò")).toEqual(["so-huyet"])
      expect(await found("me")).toEqual(["mut-me"])
      expect(await found("đồ ăn")).toHaveLength(24)
      expect(await found("do an")).toHaveLength(24)
      for (const words of ["gao st 25", "gạo ST25", "GAO ST25", "st25"])
        expect(await found(words)).toEqual(["gao-st25"])
      expect((await found("bánh pìa")).toSorted()).toEqual((await found("banh pia")).toSorted())
      expect(await found("khô mỹ xuyên")).toContain("kho-bo")
      expect(await found("khongcothunay")).toEqual([])
    })

    it("searches what was meant when nothing is found, and says so", async () => {
      for (const typed of ["banh piaa", "bánh píaa", "banhpia", "banhs pias", "ba1nh pi1a"]) {
        const { corrected, count, did_you_mean } = await list(`q=${encodeURIComponent(typed)}`)
        expect([typed, corrected, count, did_you_mean]).toEqual([
          typed,
          "Bánh pía",
          (await list("q=banh+pia")).count,
          null,
        ])
      }
      expect((await list("q=lap+suong")).corrected).toBe("Lạp xưởng")
      expect((await list("q=lap+suong&sao=5")).count).toBe(1)
      for (const typed of ["banh pia", "com chay", "khongcothunay", "hanh timm", "' or 1=1 --", "a?b", "%", "\\"]) {
        expect([typed, (await list(`q=${encodeURIComponent(typed)}`)).corrected]).toEqual([typed, null])
      }
    })

    it("finds goods by the words of another region", async () => {
      expect((await found("bơ lạc"))[0]).toBe("bo-dau-phong")
      expect((await found("bo lac"))[0]).toBe("bo-dau-phong")
      expect(await found("huyện Mỹ Xuyên")).toContain("kho-bo")
    })

    it("asks whether something else was meant when exactly what was typed is not found", async () => {
      const meant = async (words: string) => (await list(`dung=1&q=${encodeURIComponent(words)}`)).did_you_mean
      expect(await meant("banh piaa")).toBe("Bánh pía")
      expect(await meant("bánh píaa")).toBe("Bánh pía")
      expect(await meant("lap suong")).toBe("Lạp xưởng")
      expect(await meant("com chay")).toBeNull()
      expect(await meant("banh pia")).toBeNull()
      expect(await meant("khongcothunay")).toBeNull()
      expect(await meant("hanh timm")).toBeNull()
      for (const words of ["' or 1=1 --", "a?b", "%", "\\"]) expect(await meant(words)).toBeNull()
    })

    it("does not take a filter that finds nothing for a slip", async () => {
      const filtered = await list("q=banh%20pia&xa=31684&sao=5")
      expect([filtered.count, filtered.did_you_mean, filtered.corrected]).toEqual([0, null, null])
    })

    it("searching banh pia with four stars brings goods of more than one seller", async () => {
      const { cards } = await list("q=banh%20pia&sao=4")
      expect(new Set(cards.map(({ maker }) => maker.handle)).size).toBeGreaterThan(1)
      expect(cards.every(({ star }) => star?.stars === 4)).toBe(true)
    })

    it("alternatives within a filter, all filters together, and counts that obey every filter but their own", async () => {
      const all = await list("")
      const four = await list("sao=4")
      const three = await list("sao=3")
      const either = await list("sao=3&sao=4")
      expect(either.count).toBe(three.count + four.count)
      expect(countOf(all.facets.sao, "4")).toBe(four.count)
      expect(countOf(four.facets.sao, "3")).toBe(three.count)
      expect(four.facets.sao.map(({ value }) => value)).toEqual(["5", "4", "3"])

      const both = await list("sao=4&cn=vietgap")
      expect(handles(both)).toEqual(["xa-pau"])
      expect(countOf(four.facets.cn, "vietgap")).toBe(both.count)
      expect(countOf(both.facets.xa, "31569")).toBe(0)
      expect(countOf(all.facets.xa, "31684")).toBe((await list("xa=31684")).count)
    })

    it("filters by price and stock, and counts what is in stock", async () => {
      const cheap = await list("gia_den=50k")
      expect(cheap.cards.every(({ price_from }) => price_from <= 50_000)).toBe(true)
      const dear = await list("gia_tu=300.000")
      expect(dear.cards.every(({ price_to }) => price_to >= 300_000)).toBe(true)
      expect(dear.count).toBeGreaterThan(0)

      const all = await list("")
      const inStock = await list("con_hang=1")
      expect(inStock.cards.every(({ in_stock }) => in_stock)).toBe(true)
      expect(all.facets.con_hang).toBe(inStock.count)
      expect(all.count - inStock.count).toBe(1)
    })

    it("sorts, keeps what is sold out for the end and gives 24 a page", async () => {
      const prices = async (sx: string) => (await list(`con_hang=1&sx=${sx}`)).cards
      const cheapest = (await prices("gia")).map(({ price_from }) => price_from)
      expect(cheapest).toEqual(cheapest.toSorted((a, b) => a - b))
      const perKilo = (await prices("gia-don-vi")).map(({ unit_price }) => unit_price?.amount ?? 0)
      expect(perKilo).toEqual(perKilo.toSorted((a, b) => a - b))
      expect((await prices("sao"))[0]?.star?.stars).toBe(5)
      expect((await prices("moi"))[0]?.star).not.toBeNull()

      const [first, second] = [await list(""), await list("trang=2")]
      expect(first.cards).toHaveLength(24)
      expect(second.cards).toHaveLength(first.count - 24)
      expect(second.cards.at(-1)?.handle).toBe("banh-ong")
      expect(new Set([...handles(first), ...handles(second)]).size).toBe(first.count)
    })

    it("counts shelves, provinces and kinds of makers, each without regard to itself", async () => {
      const all = await list("")
      const shelf = (document: CatalogueDocument, slug: string) =>
        document.facets.nhom.find(({ value }) => value === slug)
      expect(shelf(all, "thuc-pham")).toMatchObject({ depth: 0, chosen: false })
      expect(all.facets.nhom.every(({ depth }) => depth === 0)).toBe(true)
      expect(all.facets.tinh).toEqual([{ value: "92", label: "Thành phố Cần Thơ", count: all.count }])
      expect(all.facets.diem).toEqual([])

      const cakes = await list("nhom=banh-keo")
      expect(shelf(cakes, "banh-keo")).toMatchObject({ depth: 1, chosen: true, count: cakes.count })
      expect(shelf(cakes, "thuc-pham")).toEqual(shelf(all, "thuc-pham"))
      expect(shelf(cakes, "hoa-cay-canh")).toMatchObject({ count: 0 })
      const roots = await list("nhom=rau-cu-trai")
      const set = required(roots.facets.nhom.find(({ depth, count }) => depth === 2 && count > 0))
      expect((await list(`nhom=${set.value}`)).count).toBe(set.count)

      const kind = required(all.facets.loai.find(({ count }) => count > 0))
      expect((await list(`loai=${kind.value}`)).count).toBe(kind.count)
      expect((await list(`loai=${kind.value}`)).facets.loai).toEqual(all.facets.loai)
      expect((await list("diem=khong-co-diem-nay")).count).toBe(0)
    })

    it("orders by the distance from a commune, by its old name too, and leaves no goods out", async () => {
      const near = async (gan: string, trang = 1) =>
        list(`${new URLSearchParams({ sx: "gan", gan, trang: String(trang) })}`)
      const first = await near("dai tam")
      expect(first.near).toMatchObject({ code: "31684", name: "Phường Mỹ Xuyên" })
      expect(first.cards.slice(0, 6).map(({ commune }) => commune)).toEqual(Array(6).fill("Phường Mỹ Xuyên"))
      expect(first.cards.at(-1)?.commune).toBe("Xã Phú Tâm")
      expect((await near("31569")).cards[0]?.commune).toBe("Xã Phú Tâm")
      const pages = [...first.cards, ...(await near("dai tam", 2)).cards].map(({ handle }) => handle)
      expect(new Set(pages).size).toBe(first.count)
      const { status, data } = await get("/catalogue?sx=gan&gan=khongconoinay")
      expect([status, ProblemAnswer.parse(data)]).toMatchObject([400, { field: "gan" }])
    })

    it("leads on from a list that has nothing", async () => {
      const { help } = await list("q=banh+khongcothunay")
      expect(help?.words).toMatchObject([{ words: "banh" }])
      expect(help?.shelves.every(({ count }) => count > 0)).toBe(true)
      expect((await list("q=lap+suong&dung=1")).help?.readings).toEqual(["Lạp xưởng"])
      expect((await list("q=banh")).help).toBeNull()
    })

    it("tells which filter to drop when nothing is found", async () => {
      const { count, removals } = await list("q=banh%20pia&sao=5&xa=31684")
      expect(count).toBe(0)
      expect(removals).toEqual([expect.objectContaining({ field: "sao", value: "5" })])
    })

    it("names what is wrong with a query", async () => {
      const wrong = [
        ["trang=9999", 404, "no_such_page", "trang"],
        ["trang=0", 400, "invalid_query", "trang"],
        ["gia_tu=abc", 400, "invalid_query", "gia_tu"],
        ["gia_tu=5&gia_den=4", 400, "invalid_query", "gia_den"],
        ["sao=6", 400, "invalid_query", "sao"],
        ["xa=99999", 400, "invalid_query", "xa"],
        ["cn=x", 400, "invalid_query", "cn"],
        ["nhom=khong-co", 400, "invalid_query", "nhom"],
        ["sx=x", 400, "invalid_query", "sx"],
        [`q=${"a".repeat(201)}`, 400, "invalid_query", "q"],
      ] as const
      for (const [query, status, type, field] of wrong) {
        const answer = await get(`/catalogue?${query}`)
        const problem = ProblemAnswer.parse(answer.data)
        expect([query, answer.status, problem.type, problem.field]).toEqual([query, status, type, field])
        expect(answer.headers["x-request-id"]).toMatch(/^[\w-]{36}$/)
      }
    })

    it("comes to no harm by what was never meant as a query", async () => {
      for (const query of ["q=%00", "q=%E0%A4%A", "q=%27%22%5C", "q[]=a", "q[a]=b", "sao[$gte]=3", "q=%3Ascript"]) {
        const { status } = await get(`/catalogue?${query}`)
        expect([query, status < 500]).toEqual([query, true])
      }
    })

    it("the front page counts what may be sold", async () => {
      const { data } = await get("/home")
      const home = HomeDocument.parse(data)
      const starred = await list("sao=3&sao=4&sao=5")
      expect(home.starred_count).toBe(starred.count)
      expect(home.newly_recognised.every(({ star }) => star !== null)).toBe(true)
      expect(home.groups.reduce((sum, { count }) => sum + count, 0)).toBe((await list("")).count)
      expect(home.maker_count).toBe(2)
      expect(home.communes).toEqual([
        { handle: "31569-xa-phu-tam", name: "Xã Phú Tâm", count: (await list("xa=31569")).count },
        { handle: "31684-phuong-my-xuyen", name: "Phường Mỹ Xuyên", count: (await list("xa=31684")).count },
      ])
      const [newest] = (await list("sx=moi&sao=3&sao=4&sao=5&con_hang=1")).cards
      expect(home.newly_recognised[0]?.handle).toBe(newest?.handle)
      expect(home.newly_recognised).toHaveLength(4)
    })
  },
})
