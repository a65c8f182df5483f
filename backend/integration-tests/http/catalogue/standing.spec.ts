import { CatalogueDocument, ProductDocument } from "@ocop/shared/catalogue"
import { EvidenceDocument } from "@ocop/shared/evidence"
import { MakerDocument } from "@ocop/shared/organization"
import { ProblemAnswer } from "@ocop/shared/problem"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { backendTests } from "../../backend-tests"
import { changeUnnoticed, openMarket, TODAY, visitors, type Market } from "../../fixtures/market"
import { required } from "../../fixtures/shop"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let get: ReturnType<typeof visitors>

    beforeAll(async () => {
      market = await openMarket(getContainer())
      get = visitors(api, market.key)
    })

    const page = async (handle: string) => ProductDocument.parse((await get(`/goods/${handle}`)).data)
    const evidence = async (id: string) => EvidenceDocument.parse((await get(`/evidence/${id}`)).data)
    const list = async (query: string) => CatalogueDocument.parse((await get(`/catalogue?${query}`)).data).cards
    const handles = async (query: string) => (await list(query)).map(({ handle }) => handle)
    const card = async (handle: string) =>
      (await list("xa=31569&xa=31684&sx=gia-don-vi&gia_tu=35k")).find((found) => found.handle === handle)

    async function recognitionOf(handle: string) {
      const { product_id } = required(market.goods.get(handle))
      const [recognition] = await getContainer().resolve(OCOP_MODULE).listRecognitions({ product_id })
      return required(recognition)
    }

    it("a star that ended yesterday shows nowhere", async () => {
      const handle = "pia-thap-cam"
      expect(await card(handle)).toMatchObject({ star: null })
      expect(await handles("sao=3")).not.toContain(handle)
      expect(await page(handle)).toMatchObject({ card: { star: null }, decision: null, state: "on_sale" })
      expect(await evidence((await recognitionOf(handle)).id)).toMatchObject({ verdict: "expired", stars: 3 })
    })

    it("a star that ends today shows everywhere", async () => {
      const handle = "pia-khoai-mon"
      expect(await card(handle)).toMatchObject({ star: { stars: 3 } })
      expect(await handles("sao=3")).toContain(handle)
      expect(await page(handle)).toMatchObject({ card: { star: { stars: 3 } }, state: "on_sale" })
      expect((await page(handle)).decision?.authority).toBe("Ủy ban nhân dân")
      expect(await evidence((await recognitionOf(handle)).id)).toMatchObject({ verdict: "valid" })
    })

    it("an extended star keeps its plaque; a renewal replaces what expired and tells of it", async () => {
      expect(await page("pia-kim-sa")).toMatchObject({ card: { star: { stars: 4 } } })
      expect((await page("pia-kim-sa")).card.star?.extended_until).not.toBeNull()
      const renewed = await page("xa-pau")
      expect(renewed.card.star?.stars).toBe(4)
      const paper = await evidence(required(renewed.card.star).recognition_id)
      expect(paper.history).toEqual([expect.objectContaining({ stars: 3, verdict: "expired" })])
    })

    it("a badge never comes from an index that is behind", async () => {
      const handle = "pia-sau-rieng"
      const { id } = await recognitionOf(handle)
      await changeUnnoticed(getContainer(), "update ocop_recognition set valid_until = '2026-01-01' where id = ?", [id])
      expect(await card(handle)).toMatchObject({ star: null })
      expect(await handles("sao=4&q=banh%20pia")).not.toContain(handle)
      expect(await page(handle)).toMatchObject({ card: { star: null }, decision: null })
    })

    it("a claim that nobody verified is no star and no evidence", async () => {
      const { id } = await recognitionOf("lap-xuong")
      await changeUnnoticed(getContainer(), "update ocop_recognition set verified_on = null where id = ?", [id])
      expect(await page("lap-xuong")).toMatchObject({ card: { star: null } })
      expect((await get(`/evidence/${id}`)).status).toBe(404)
    })

    it("a sale stop takes goods off the lists at once and tells why on the page, until it is lifted", async () => {
      const handle = "kho-bo"
      const ocop = getContainer().resolve(OCOP_MODULE)
      const stop = await ocop.createSaleStops({
        scope: "product",
        product_id: required(market.goods.get(handle)).product_id,
        number: "77/TB",
        issuer: "Chi cục",
        from: TODAY,
        reason: "Chờ kiểm nghiệm.",
      })
      expect(await card(handle)).toBeUndefined()
      expect(await page(handle)).toMatchObject({
        state: "stopped",
        stop: { number: "77/TB", reason: "Chờ kiểm nghiệm." },
      })
      await ocop.updateSaleStops({ id: stop.id, lifted_on: TODAY })
      expect(await card(handle)).toBeDefined()
      expect(await page(handle)).toMatchObject({ state: "on_sale", stop: null })
    })

    it("a stop of an organization covers all its goods", async () => {
      expect(await handles("q=hanh%20tim")).toEqual([])
      expect(await page("hanh-tim")).toMatchObject({ state: "stopped", stop: { scope: "organization" } })
      const maker = MakerDocument.parse((await get("/makers/ruong-hanh")).data)
      expect(maker).toMatchObject({ products: [], stop: { number: "12/TB" } })
    })

    it("withdrawn goods and goods of a suspended seller are not listed", async () => {
      expect(await card("banh-in")).toBeUndefined()
      expect(await page("banh-in")).toMatchObject({ state: "revoked", card: { star: null } })
      await getContainer()
        .resolve(ORGANIZATION_MODULE)
        .updateOrganizations({ id: market.drier.organization_id, status: "suspended" })
      expect(await handles("q=kho")).toEqual([])
      expect(await page("kho-bo")).toMatchObject({ state: "stopped" })
      expect(MakerDocument.parse((await get("/makers/nha-kho")).data).products).toEqual([])
    })

    it("goods withdrawn today are not listed, though the index has not heard of it", async () => {
      expect(await card("mut-me")).toBeDefined()
      const { product_id } = required(market.goods.get("mut-me"))
      const revoke = "update ocop_recognition set revoked_on = ? where product_id = ?"
      await changeUnnoticed(getContainer(), revoke, [TODAY, product_id])
      expect(await card("mut-me")).toBeUndefined()
    })

    it("what is not published has no page", async () => {
      const { product_id } = required(market.goods.get("kho-bo"))
      await changeUnnoticed(getContainer(), "update product set status = 'draft' where id = ?", [product_id])
      expect((await get("/goods/kho-bo")).status).toBe(404)
    })

    it("sold-out goods keep their page; little stock is told", async () => {
      expect(await page("banh-ong")).toMatchObject({ state: "out_of_stock", variants: [{ available: 0, low: false }] })
      expect(await page("so-huyet")).toMatchObject({ state: "on_sale", variants: [{ available: 8, low: true }] })
      const { card: shown, variants } = await page("pia-chay")
      expect(variants).toMatchObject([{ price: 56_000, unit_price: { amount: 112_000, unit: "kg" }, low: false }])
      expect(shown.variant_id).toBe(required(market.goods.get("pia-chay")).variant_id)
    })

    it("tells delivery to a commune, and where cold goods cannot go", async () => {
      const near = ProductDocument.parse((await get("/goods/lap-xuong?commune_code=31510")).data)
      expect(near.delivery).toMatchObject({ kind: "offered" })
      const far = ProductDocument.parse((await get("/goods/lap-xuong?commune_code=00004")).data)
      expect(far.delivery).toMatchObject({ kind: "refused", reason: "cold_too_far" })
      const limit = { delivery_class: "cool", within: "region", province: "thành phố Cần Thơ", region: "south" }
      expect([near.delivery_limit, far.delivery_limit]).toEqual([limit, limit])
      expect((await page("pia-chay")).delivery_limit).toBeNull()
    })

    it("answers what does not exist with 404, and nonsense with 400", async () => {
      const wrong = [
        ["/goods/khong-co", 404, "not_found"],
        ["/goods/%00", 404, "not_found"],
        ["/goods/%E0%A4%A", 400, "invalid_data"],
        ["/goods/pia-chay?commune_code=0", 400, "commune_unknown"],
        ["/makers/khong-co", 404, "not_found"],
        ["/evidence/rec_x", 404, "not_found"],
        ["/evidence/rec_01K00000000000000000000000", 404, "not_found"],
        ["/communes/0", 404, "not_found"],
      ] as const
      for (const [path, status, type] of wrong) {
        const answer = await get(path)
        expect([path, answer.status, ProblemAnswer.parse(answer.data).type]).toEqual([path, status, type])
      }
    })
  },
})
