import { randomUUID } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { ProductDocument, CatalogueDocument } from "@ocop/shared/catalogue"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import {
  ListingDocument,
  ListingPage,
  ProposalDocument,
  ProposalPage,
  ProposalPreview,
  SellerProduct,
  type SaveListing,
} from "@ocop/shared/listing"
import { NoticePage } from "@ocop/shared/notice"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { STAFF_MODULE } from "../../../src/modules/staff"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { official, operator, staff } from "../../fixtures/operator"
import { told, type Told } from "../../fixtures/person"
import { formWith, phonePhoto } from "../../fixtures/photos"
import { visitors } from "../../fixtures/market"
import { required, sell, stockOf } from "../../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const Started = z.object({ id: z.string() })
const NAME = "Kẹo dừa sáp Cầu Kè"

const PARTS: SaveListing[] = [
  {
    part: "packs",
    variants: [
      { id: null, title: "Gói 200 g", price: 45_000, net: { amount: 200, unit: "g" }, weight_g: 230, stock: 12 },
      { id: null, title: "Gói 500 g", price: 99_000, net: null, weight_g: 550, stock: 0 },
    ],
    temperature_class: "ambient",
    lead_time_days: 2,
  },
  {
    part: "label",
    facts: {
      ingredients: "Dừa sáp, đường, mạch nha",
      usage: "Ăn liền",
      storage: "Nơi khô ráo",
      warnings: "",
      shelf_life_days: 90,
      allergens: "",
      material_origin: "Cầu Kè",
      declaration_no: "",
      alcohol_by_volume: "",
    },
    season_months: [11, 12, 1],
  },
  { part: "story", story: "Nhà làm kẹo từ ba đời." },
]

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let desk: ReturnType<typeof atDesk>
    let neighbour: ReturnType<typeof atDesk>
    let reviewer: { headers: object }

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })
    beforeEach(async () => {
      desk = atDesk(api, await openDesk(api, "chu@example.com"))
      neighbour = atDesk(api, await openDesk(api, "hang-xom@example.com"))
      await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      await join(getContainer(), { email: "hang-xom@example.com", handle: open.farmer.handle })
      reviewer = await staff(api, getContainer(), "duyet@example.com", "reviewer")
    })

    const own = (path: string) => `/organizations/${open.baker.handle}${path}`
    const theirs = (path: string) => `/organizations/${open.farmer.handle}${path}`
    const admin = (who: object = reviewer.headers) => ({
      get: (path: string): Promise<Told> => api.get(`/admin${path}`, { headers: who, validateStatus: () => true }),
      post: (path: string, body: object = {}): Promise<Told> =>
        api.post(`/admin${path}`, body, { headers: who, validateStatus: () => true }),
    })
    const visit = (path: string) => visitors(api, open.shop.publishable_key)(path)
    const start = async (key: string = randomUUID()) =>
      Started.parse((await desk.post(own("/listings"), { key, name: NAME, set_no: 6 })).data).id
    const read = async (id: string) => ListingDocument.parse((await desk.get(own(`/listings/${id}`))).data)
    const write = async () => {
      const id = await start()
      for (const part of PARTS) expect((await desk.post(own(`/listings/${id}`), part)).status).toBe(200)
      return id
    }
    const submitted = async () => {
      const id = await write()
      expect((await desk.post(own(`/listings/${id}/submit`), {})).status).toBe(200)
      return id
    }
    const approve = async (id: string) => ProposalDocument.parse((await admin().post(`/proposals/${id}/approve`)).data)
    const list = async (view: "live" | "open") =>
      ListingPage.parse((await desk.get(own(`/listings?view=${view}`))).data)
    const page = async (handle: string) => ProductDocument.parse((await visit(`/goods/${handle}`)).data)

    it("refuses a weight with wrapping below the net weight, at its field, and keeps what was there", async () => {
      const id = await write()
      const packs = PARTS[0] as Extract<SaveListing, { part: "packs" }>
      const light = packs.variants.map((each) => ({
        ...each,
        net: { amount: 0.5, unit: "kg" as const },
        weight_g: 400,
      }))
      const refused = await desk.post(own(`/listings/${id}`), { ...packs, variants: [packs.variants[0], light[1]] })
      expect(told(refused)).toEqual([400, "weight_below_net:variants.1.weight_g"])
      expect((await read(id)).content.variants.map(({ weight_g }) => weight_g)).toEqual([230, 550])
      const oil = light.map((each) => ({ ...each, net: { amount: 0.5, unit: "l" as const } }))
      expect((await desk.post(own(`/listings/${id}`), { ...packs, variants: oil })).status).toBe(200)
    })

    it("goes from a draft to the shop, and is sent back once on the way", async () => {
      const id = await write()
      const { status } = await desk.post(own(`/listings/${id}/photos`), formWith(await phonePhoto()))
      expect(status).toBe(201)
      expect((await read(id)).photos).toHaveLength(1)
      expect((await list("open")).rows).toMatchObject([{ id, name: NAME, status: "draft", price_from: 45_000 }])
      expect(ProposalPage.parse((await admin().get("/proposals")).data).count).toBe(0)

      await desk.post(own(`/listings/${id}/submit`), {})
      await desk.post(own(`/listings/${id}/submit`), {})
      expect(ProposalPage.parse((await admin().get("/proposals")).data).proposals).toMatchObject([
        { id, name: NAME, organization: { handle: open.baker.handle }, status: "submitted" },
      ])
      expect((await visit(`/goods/keo-dua-sap-cau-ke`)).status).toBe(404)

      const reasons = { "facts.warnings": "Ghi thêm: không dùng cho trẻ dưới 3 tuổi." }
      expect((await admin().post(`/proposals/${id}/send-back`, { reasons })).status).toBe(200)
      expect(await read(id)).toMatchObject({ status: "sent_back", reasons })
      const label = PARTS[1] as Extract<SaveListing, { part: "label" }>
      await desk.post(own(`/listings/${id}`), { ...label, facts: { ...label.facts, warnings: "Trên 3 tuổi" } })
      await desk.post(own(`/listings/${id}/submit`), {})

      const approved = await approve(id)
      expect(approved).toMatchObject({ status: "approved", product_id: expect.stringMatching(/^prod_/) })
      await until(async () => (await visit("/goods/keo-dua-sap-cau-ke")).status === 200)
      const shown = await page("keo-dua-sap-cau-ke")
      expect(shown.card).toMatchObject({ name: NAME, maker: { handle: open.baker.handle }, star: null })
      expect(shown.variants).toMatchObject([
        { title: "Gói 200 g", price: 45_000, unit_price: { amount: 225_000, unit: "kg" } },
        { title: "Gói 500 g", price: 99_000, unit_price: null },
      ])
      expect(shown.photos).toHaveLength(1)
      const found = CatalogueDocument.parse((await visit(`/catalogue?q=${encodeURIComponent("keo dua sap")}`)).data)
      expect(found.cards.map(({ handle }) => handle)).toContain("keo-dua-sap-cau-ke")

      const bell = async () => {
        const { notices } = NoticePage.parse((await desk.get(own("/notices?page=1"))).data)
        return notices.filter(({ kind }) => kind.startsWith("listing_"))
      }
      await until(async () => (await bell()).length === 2)
      expect(await bell()).toMatchObject([
        { kind: "listing_approved", data: { product_name: NAME } },
        { kind: "listing_sent_back", data: { product_name: NAME, reason: reasons["facts.warnings"] } },
      ])

      expect((await list("open")).rows).toEqual([])
      expect((await list("live")).rows).toMatchObject([
        { id: approved.product_id, name: NAME, status: "live", available: 12 },
        { id: open.cake.product_id },
      ])
      const ocop = getContainer().resolve(OCOP_MODULE)
      expect(await ocop.listRecognitions({ product_id: approved.product_id ?? "" })).toEqual([])
    })

    it("is begun once by one form, also when it is sent twice at once", async () => {
      const key = randomUUID()
      const ids = await Promise.all([start(key), start(key), start(key)])
      expect(new Set(ids).size).toBe(1)
      expect((await list("open")).count).toBe(1)
    })

    it("is not submitted while something is missing, and says what", async () => {
      const id = await start()
      expect(told(await desk.post(own(`/listings/${id}/submit`), {}))).toEqual([
        409,
        "listing_incomplete:variants.0.title",
        "listing_incomplete:facts.ingredients",
        "listing_incomplete:facts.usage",
        "listing_incomplete:facts.storage",
        "listing_incomplete:facts.shelf_life_days",
      ])
    })

    it("bad values are refused by their fields and nothing is lost", async () => {
      const id = await write()
      const packs = PARTS[0] as Extract<SaveListing, { part: "packs" }>
      const bad = [
        { ...packs, variants: [{ ...packs.variants[0], price: -1 }] },
        { ...packs, variants: [{ ...packs.variants[0], price: 1.5 }] },
        { ...packs, variants: [{ ...packs.variants[0], stock: -1 }] },
        { ...packs, lead_time_days: 1000 },
        { part: "story", story: "x".repeat(4001) },
        { part: "story", story: "x", stars: 5 },
        { part: "stars", stars: 5 },
      ]
      for (const body of bad) expect((await desk.post(own(`/listings/${id}`), body)).status).toBe(400)
      expect((await read(id)).content).toMatchObject({ name: NAME, story: "Nhà làm kẹo từ ba đời." })
    })

    it("two pages saved at once are both kept", async () => {
      const id = await start()
      await Promise.all(PARTS.map((part) => desk.post(own(`/listings/${id}`), part)))
      expect((await read(id)).gaps).toEqual([])
    })

    it("what waits is not changed under the reviewer's eyes, and can be taken back", async () => {
      const id = await submitted()
      expect(told(await desk.post(own(`/listings/${id}`), PARTS[2] ?? {}))).toEqual([409, "listing_closed"])
      await desk.post(own(`/listings/${id}/take-back`), { to: "draft" })
      expect((await desk.post(own(`/listings/${id}`), PARTS[2] ?? {})).status).toBe(200)
      expect(told(await admin().post(`/proposals/${id}/approve`))).toEqual([409, "proposal_not_waiting"])
    })

    it("of two who decide at once one does, and one product is made", async () => {
      const id = await submitted()
      const answers = await Promise.all([1, 2, 3].map(() => admin().post(`/proposals/${id}/approve`)))
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
      expect(answers.every(({ status }) => [200, 409].includes(status))).toBe(true)
      expect((await list("live")).count).toBe(2)
    })

    it("an organization without a place to send from gets no product, and the proposal still waits", async () => {
      const id = await submitted()
      const organizations = getContainer().resolve("organization")
      await organizations.updateOrganizations({ id: open.baker.organization_id, status: "suspended" })
      expect(told(await admin().post(`/proposals/${id}/approve`))).toEqual([409, "seller_not_ready"])
      expect(ProposalDocument.parse((await admin().get(`/proposals/${id}`)).data)).toMatchObject({
        status: "submitted",
        decided_by: null,
        product_id: null,
      })
    })

    it("words that need a proof are told to the reviewer, and to who wrote them", async () => {
      const id = await write()
      await desk.post(own(`/listings/${id}`), { part: "story", story: "Kẹo 5 sao, chữa bệnh ho, hữu cơ" })
      const flags = [
        { field: "story", kind: "healing", word: "chữa bệnh" },
        { field: "story", kind: "star", word: "5 sao" },
        { field: "story", kind: "organic", word: "hữu cơ" },
      ]
      expect((await read(id)).flags).toEqual(flags)
      await desk.post(own(`/listings/${id}/submit`), {})
      expect(ProposalDocument.parse((await admin().get(`/proposals/${id}`)).data).flags).toEqual(flags)
    })

    it("price and stock change at once and only for their seller", async () => {
      const variant = `/products/${open.cake.product_id}/variants/${open.cake.variant_id}`
      for (const [path, body] of [
        [`${variant}/price`, { price: 70_000 }],
        [`${variant}/stock`, { available: 3 }],
      ] as const) {
        expect((await neighbour.post(theirs(path), body)).status).toBe(404)
        expect((await desk.post(own(path), body)).status).toBe(200)
      }
      const product = SellerProduct.parse((await desk.get(own(`/products/${open.cake.product_id}`))).data)
      expect(product.content.variants).toMatchObject([{ price: 70_000, stock: 3 }])
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ free: 3 })
      await until(async () => (await page(open.cake.handle)).variants[0]?.price === 70_000)
      const found = async () =>
        CatalogueDocument.parse((await visit("/catalogue?q=banh%20pia&gia_tu=70000&gia_den=70000")).data)
      await until(async () => (await found()).cards.some(({ handle }) => handle === open.cake.handle))
    })

    it("other words for what is on sale wait, and nothing else of it changes with them", async () => {
      const { product_id, handle } = open.cake
      const begun = await desk.post(own(`/products/${product_id}/change`), {})
      const { id } = Started.parse(begun.data)
      expect(await desk.post(own(`/products/${product_id}/change`), {})).toMatchObject({ status: 200, data: { id } })
      const { content } = await read(id)
      const facts = { ...content.facts, usage: "Ăn liền", storage: "Nơi mát", shelf_life_days: 30 }
      await desk.post(own(`/listings/${id}`), { part: "name", name: "Bánh pía Tân Huê", set_no: 6 })
      await desk.post(own(`/listings/${id}`), { part: "label", facts, season_months: [] })
      await desk.post(own(`/listings/${id}/submit`), {})
      await desk.post(own(`/products/${product_id}/variants/${open.cake.variant_id}/price`), { price: 71_000 })
      expect((await page(handle)).card.name).toBe("Bánh pía")
      expect(ProposalDocument.parse((await admin().get(`/proposals/${id}`)).data).differences).toEqual([
        { field: "name", before: "Bánh pía", after: "Bánh pía Tân Huê" },
        { field: "set_no", before: "12", after: "6" },
        { field: "facts.usage", before: null, after: "Ăn liền" },
        { field: "facts.storage", before: null, after: "Nơi mát" },
        { field: "facts.shelf_life_days", before: null, after: "30" },
      ])
      await approve(id)
      await until(async () => (await page(handle)).card.name === "Bánh pía Tân Huê")
      expect((await page(handle)).variants).toMatchObject([{ price: 71_000 }])
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ free: 10 })
    })

    it("is taken off sale and put back by its seller only, and copied", async () => {
      const { product_id, handle } = open.cake
      expect((await neighbour.post(theirs(`/products/${product_id}/sale`), { on_sale: false })).status).toBe(404)
      await desk.post(own(`/products/${product_id}/sale`), { on_sale: false })
      expect((await list("live")).rows).toMatchObject([{ id: product_id, status: "archived" }])
      await until(async () => (await visit(`/goods/${handle}`)).status !== 200)
      await desk.post(own(`/products/${product_id}/sale`), { on_sale: true })
      await until(async () => (await visit(`/goods/${handle}`)).status === 200)

      const form = { key: randomUUID(), name: "Bánh pía hai", set_no: 6, copy_of: product_id }
      expect((await neighbour.post(theirs("/listings"), form)).status).toBe(404)
      const { id } = Started.parse((await desk.post(own("/listings"), form)).data)
      const { content, product_id: changed } = await read(id)
      expect(changed).toBeNull()
      expect(content.name).toBe("Bánh pía hai")
      expect(content.variants).toMatchObject([{ id: null, title: "Gói", price: 65_000, stock: 0 }])
    })

    it("is found by words of its name with or without their marks, and by what has to be done", async () => {
      const container = getContainer()
      const { shop, baker, cake } = open
      const lemon = await sell(container, shop, baker, {
        title: "Bánh chanh 100% đường",
        handle: "c",
        price: 9_000,
        stock: 3,
      })
      const empty = await sell(container, shop, baker, { title: "Đậu phộng rang", handle: "d", price: 9_000, stock: 0 })
      const ocop = container.resolve(OCOP_MODULE)
      const today = todayInVietnam(new Date())
      const decision = await ocop.createDecisions({ number: "9/QĐ-UBND", date: "2020-01-02", authority: "UBND" })
      const star = { decision_id: decision.id, product_id: cake.product_id, organization_id: baker.organization_id }
      const dated = { stars: 4, valid_from: "2020-01-02", verified_on: today, source: "https://example.com/9" }
      const recognition = await ocop.createRecognitions({ ...star, ...dated, valid_until: addDays(today, -181) })
      await ocop.createSaleStops({
        scope: "product",
        product_id: lemon.product_id,
        number: "3/TB",
        issuer: "Chi cục",
        from: today,
        until: today,
        reason: "Chờ kiểm tra.",
      })
      await desk.post(own(`/products/${empty.product_id}/sale`), { on_sale: false })
      await write()

      const found = async (asked: Record<string, string>) => {
        const { rows, count } = ListingPage.parse((await desk.get(own(`/listings?${new URLSearchParams(asked)}`))).data)
        expect(rows).toHaveLength(count)
        return rows.map(({ name }) => name)
      }
      const [cakes, lemons, peanuts] = ["Bánh pía", "Bánh chanh 100% đường", "Đậu phộng rang"] as const
      expect(await found({})).toEqual([peanuts, lemons, cakes])
      expect(await found({ q: "banh" })).toEqual([lemons, cakes])
      expect(await found({ q: "DUONG Bánh" })).toEqual([lemons])
      expect(await found({ q: "dau phong" })).toEqual([peanuts])
      expect(await found({ q: "100%" })).toEqual([lemons])
      expect(await found({ q: "%" })).toEqual([lemons])
      expect(await found({ q: "_" })).toEqual([])
      expect(await found({ q: "gao" })).toEqual([])
      expect(await found({ q: "\u0000banh" })).toEqual([lemons, cakes])
      expect(await found({ filter: "on_sale" })).toEqual([lemons, cakes])
      expect(await found({ filter: "off_sale" })).toEqual([peanuts])
      expect(await found({ filter: "out_of_stock" })).toEqual([peanuts])
      expect(await found({ filter: "low_stock" })).toEqual([lemons])
      expect(await found({ filter: "stopped" })).toEqual([lemons])
      expect(await found({ filter: "stopped", q: "pia" })).toEqual([])
      expect(await found({ filter: "star_expired" })).toEqual([cakes])
      expect(await found({ view: "open", q: "keo dua" })).toEqual([NAME])
      expect(await found({ view: "open", filter: "draft" })).toEqual([NAME])
      expect(await found({ view: "open", filter: "submitted" })).toEqual([])
      expect((await list("live")).rows.map(({ tags }) => tags)).toEqual([
        ["out_of_stock"],
        ["stopped", "low_stock"],
        ["star_expired"],
      ])
      await ocop.updateRecognitions({ id: recognition.id, extended_until: addDays(today, -1) })
      expect(await found({ filter: "star_expired" })).toEqual([cakes])
      await ocop.updateRecognitions({ id: recognition.id, valid_until: addDays(today, -180), extended_until: today })
      expect(await found({ filter: "star_expired" })).toEqual([])
      await ocop.updateRecognitions({ id: recognition.id, valid_until: addDays(today, -181) })
      expect(await found({ filter: "star_expired" })).toEqual([cakes])
      await ocop.updateRecognitions({ id: recognition.id, revoked_on: today })
      expect(await found({ filter: "star_expired" })).toEqual([])

      for (const wrong of ["filter=draft", "view=open&filter=on_sale", "view=all", "page=0", `q=${"a".repeat(151)}`]) {
        expect((await desk.get(own(`/listings?${wrong}`))).status).toBe(400)
      }
    })

    it("nobody else reads or changes a listing, and only reviewers and operators decide", async () => {
      const id = await submitted()
      expect((await neighbour.get(theirs(`/listings/${id}`))).status).toBe(404)
      expect((await neighbour.get(own(`/listings/${id}`))).status).toBe(404)
      expect((await neighbour.post(theirs(`/listings/${id}/take-back`), { to: "withdrawn" })).status).toBe(404)
      const { headers: auditor } = await staff(api, getContainer(), "xem@example.com", "auditor")
      expect((await admin(auditor).post(`/proposals/${id}/approve`)).status).toBe(403)
      expect((await admin(auditor).get(`/proposals/${id}`)).status).toBe(200)
      const { headers } = await operator(api, getContainer())
      expect((await admin(headers).post(`/proposals/${id}/approve`)).status).toBe(200)
    })

    it("shows a proposal as shoppers will see it to its reviewer alone, as long as they may read it", async () => {
      const id = await submitted()
      const preview = (url: string): Promise<Told> => {
        const token = new URL(url).searchParams.get("ma")
        const headers = { "x-publishable-api-key": open.shop.publishable_key }
        return api.post("/store/proposal-preview", { token }, { headers, validateStatus: () => true })
      }
      const linkOf = async (headers: object) =>
        ProposalDocument.parse((await admin(headers).get(`/proposals/${id}`)).data).preview_url
      const link = await linkOf(reviewer.headers)
      const { organization, content } = ProposalPreview.parse((await preview(link)).data)
      expect([organization, content.name, content.variants[0]?.price]).toEqual(["Lò bánh Tân Huê", NAME, 45_000])

      expect(told(await preview(`${link.slice(0, -4)}AAAA`))).toEqual([400, "link_wrong"])
      const away = await official(api, getContainer(), "tinh-khac@example.com", "reviewer", "01")
      expect((await admin(away.headers).get(`/proposals/${id}`)).status).toBe(404)

      const leaving = await staff(api, getContainer(), "sap-nghi@example.com", "reviewer")
      const last = await linkOf(leaving.headers)
      expect((await preview(last)).status).toBe(200)
      const roles = getContainer().resolve(STAFF_MODULE)
      const [role] = await roles.listStaffRoles({ user_id: leaving.id })
      await roles.updateStaffRoles({ id: required(role).id, revoked_at: new Date() })
      expect(told(await preview(last))).toEqual([400, "link_wrong"])

      const provincial = await official(api, getContainer(), "can-tho@example.com", "reviewer", "92")
      const near = await linkOf(provincial.headers)
      expect((await preview(near)).status).toBe(200)
      const [seat] = await roles.listStaffRoles({ user_id: provincial.id })
      await roles.updateStaffRoles({ id: required(seat).id, province_code: "01" })
      expect((await preview(near)).status).toBe(404)
    })
  },
})
