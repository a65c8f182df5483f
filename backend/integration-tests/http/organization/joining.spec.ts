import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { JoiningDocument, OrganizationAnswer, OrganizationList, PaperStored } from "@ocop/shared/joining"
import { Me } from "@ocop/shared/member"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { sendOrganizationMailsWorkflow } from "../../../src/workflows/organization/send-organization-mails"
import { backendTests } from "../../backend-tests"
import { PDF } from "../../fixtures/documents"
import { fillIn, HOUSEHOLD, PAGES, sellInDefaultChannel } from "../../fixtures/joining"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator } from "../../fixtures/operator"
import { mailsTo } from "../../fixtures/outbox"
import { told, type Told } from "../../fixtures/person"
import { formWith, phonePhoto } from "../../fixtures/photos"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let desk: ReturnType<typeof atDesk>
    let headers: object

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      await sellInDefaultChannel(getContainer(), open.shop)
    })
    beforeEach(async () => {
      headers = (await operator(api, getContainer())).headers
      desk = atDesk(api, await openDesk(api, "phu@example.com"))
    })

    const config = () => ({ headers, validateStatus: () => true })
    const admin = {
      get: (path: string) => api.get(`/admin/organizations${path}`, config()),
      post: (path: string, body: object = {}) => api.post(`/admin/organizations${path}`, body, config()),
    }
    const read = async (handle: string) =>
      JoiningDocument.parse((await desk.get(`/organizations/${handle}/joining`)).data)
    const save = (handle: string, page: object) => desk.post(`/organizations/${handle}/joining`, page)
    const submit = (handle: string) => desk.post(`/organizations/${handle}/joining/submit`, {})
    const idOf = async (handle: string) => {
      const [row] = await getContainer().resolve(ORGANIZATION_MODULE).listOrganizations({ handle })
      return row!.id
    }
    const file = async (id: string) => OrganizationAnswer.parse((await admin.get(`/${id}`)).data).organization
    const status = async () => Me.parse((await desk.get("/me")).data).organizations[0]?.status

    it("a household joins, is verified once, and has what it takes to sell", async () => {
      const handle = await fillIn(desk)
      expect(handle).toBe("lo-banh-soc-ven")
      const draft = await read(handle)
      expect(draft).toMatchObject({
        status: "draft",
        missing: [],
        identifier: { type: "personal_number", shown: "••••••••6789" },
        place: { commune: "Phường Phú Lợi", street: "12 Hùng Vương", phone: "0912 345 678" },
        bank: { name: "Agribank", number: "•••• 7890", holder: "LÝ MINH PHÚ" },
      })
      expect((await submit(handle)).status).toBe(200)
      expect(JoiningDocument.parse((await submit(handle)).data).status).toBe("submitted")
      const waiting = await until(() => mailsTo("nguoi-truc@example.com").find((mail) => mail.includes("Sóc Ven")))
      expect(waiting).toContain("chờ duyệt")

      const list = OrganizationList.parse((await admin.get("?status=submitted")).data)
      expect(list).toMatchObject({ count: 1, page: 1, organizations: [{ handle, commune: "Phường Phú Lợi" }] })
      const id = list.organizations[0]!.id
      const answers = await Promise.all([admin.post(`/${id}/verify`), admin.post(`/${id}/verify`)])
      expect(answers.map((answer) => answer.status)).toEqual([200, 200])
      const { organization } = OrganizationAnswer.parse(answers[0].data)
      expect(organization).toMatchObject({ status: "verified", members: [{ email: "phu@example.com", role: "owner" }] })
      expect((await file(id)).events.map(({ kind }) => kind)).toEqual(["verified", "submitted", "drafted"])
      expect(await status()).toBe("verified")
      expect((await desk.get(`/organizations/${handle}/bank-account`)).data).toMatchObject({
        account: { bank: "Agribank", number: "•••• 7890", holder: "LÝ MINH PHÚ" },
        former: [],
        is_shown_to_buyers: false,
      })
      const mail = await until(() => mailsTo("phu@example.com").find((text) => text.includes("đã được duyệt")))
      expect(mail).toContain(`/kenh-co-so/${handle}/ho-so`)

      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "organization",
          fields: [
            "stock_location.name",
            "stock_location.address.*",
            "stock_location.sales_channels.id",
            "stock_location.fulfillment_sets.service_zones.shipping_options.price_type",
            "shipping_profile.name",
          ],
          filters: { id },
        })
      expect(data[0]).toMatchObject({
        stock_location: {
          name: HOUSEHOLD.name,
          sales_channels: [{ id: open.shop.sales_channel_id }],
          fulfillment_sets: [{ service_zones: [{ shipping_options: [{ price_type: "calculated" }] }] }],
        },
        shipping_profile: { name: handle },
      })
      expect(told(await save(handle, { page: "name", ...HOUSEHOLD, form_token: undefined }))).toEqual([
        409,
        "not_a_draft",
      ])
      expect(told(await submit(handle))).toEqual([409, "status_changed"])
    })

    it("a shop that makes nothing joins whatever its size, opens a sales point, and offers no goods of its own", async () => {
      const shop = { ...HOUSEHOLD, name: "Siêu thị Sông Hậu", legal_form: "enterprise", only_resells: true }
      const { handle } = (await desk.post("/organizations", shop)).data as { handle: string }
      const pages = [{ page: "identifier", type: "tax_code", identifier: "0301234567" }, ...PAGES.slice(1)]
      for (const page of pages) expect((await save(handle, page)).status).toBe(200)
      const paper = formWith(PDF, { purpose: "enterprise_registration" }, "giay.pdf")
      expect((await desk.post(`/organizations/${handle}/joining/papers`, paper)).status).toBe(201)
      expect(JoiningDocument.parse((await submit(handle)).data)).toMatchObject({ only_resells: true, missing: [] })
      const id = await idOf(handle)
      expect((await admin.post(`/${id}/verify`)).status).toBe(200)
      expect(await file(id)).toMatchObject({ status: "verified", only_resells: true })
      expect(Me.parse((await desk.get("/me")).data).organizations[0]).toMatchObject({ is_producer: false })

      const goods = { key: "0b8f6f9e-6f0e-4c53-8b39-0f6a3a6a8f11", name: "Bánh pía", set_no: 1 }
      const organization = `/organizations/${handle}`
      expect(told(await desk.post(`${organization}/listings`, goods))).toEqual([403, "not_a_producer"])
      const sheet = formWith(PDF, {}, "hang.csv")
      expect(told(await desk.post(`${organization}/sheet/check`, sheet))).toEqual([403, "not_a_producer"])
      expect((await desk.get(`${organization}/points`)).status).toBe(200)
      const key = { "x-publishable-api-key": open.shop.publishable_key }
      const maker = await api.get(`/store/makers/${handle}`, { ...config(), headers: key })
      expect(maker.status).toBe(404)
    })

    it("never tells a personal number, nor keeps it readable", async () => {
      const handle = await fillIn(desk)
      const id = await idOf(handle)
      const answers = [
        (await desk.get(`/organizations/${handle}/joining`)).data,
        (await admin.get(`/${id}`)).data,
        (await admin.get("")).data,
      ]
      for (const answer of answers) expect(JSON.stringify(answer)).not.toContain("092123456789")
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      for (const table of [
        "organization",
        "organization_joining",
        "organization_personal_number",
        "organization_event",
      ]) {
        const { rows } = await knex.raw("select t::text as row from ?? t", [table])
        for (const { row } of rows as { row: string }[]) expect(row).not.toContain("092123456789")
      }
      // Another type of number takes it away.
      expect(
        (await save(handle, { page: "identifier", type: "household_code", identifier: "32a8.012345" })).status,
      ).toBe(200)
      expect((await read(handle)).identifier).toEqual({ type: "household_code", shown: "32A8012345" })
      expect(await getContainer().resolve(ORGANIZATION_MODULE).listPersonalNumbers({})).toEqual([])
    })

    it("is sent back with reasons for each page, mended and sent again", async () => {
      const handle = await fillIn(desk)
      const id = await idOf(handle)
      expect(told(await admin.post(`/${id}/suspend`, { reason: "x" }))).toEqual([409, "status_changed"])
      await submit(handle)
      expect(told(await admin.post(`/${id}/send-back`, { reason: " " }))[0]).toBe(400)
      const corrections = [{ step: "papers", message: "Ảnh mờ, chụp lại." }]
      const back = { reason: "Giấy đăng ký không đọc được.", corrections }
      expect((await admin.post(`/${id}/send-back`, back)).status).toBe(200)
      expect((await admin.post(`/${id}/send-back`, back)).status).toBe(200)
      expect(await read(handle)).toMatchObject({ status: "draft", status_reason: back.reason, corrections })
      const mail = await until(() => mailsTo("phu@example.com").find((text) => text.includes("cần sửa")))
      expect(mail).toContain(back.reason)
      expect((await submit(handle)).status).toBe(200)
      expect(await read(handle)).toMatchObject({ status: "submitted", status_reason: null, corrections: [] })
      expect((await desk.post(`/organizations/${handle}/joining/withdraw`, {})).status).toBe(200)
      expect(await status()).toBe("draft")
      expect((await file(id)).events.map(({ kind }) => kind)).toEqual([
        "withdrawn",
        "submitted",
        "sent_back",
        "submitted",
        "drafted",
      ])
    })

    it("tells everything that is wrong with a page, and everything that is missing, and keeps what was there", async () => {
      expect(told(await desk.post("/organizations", { ...HOUSEHOLD, name: " ", legal_form: "" }))).toEqual([
        400,
        "name_missing:name",
        "legal_form_missing:legal_form",
      ])
      const firm = { ...HOUSEHOLD, legal_form: "enterprise" }
      expect(told(await desk.post("/organizations", firm))).toEqual([400, "small_or_medium_missing:is_small_or_medium"])
      const { data } = await desk.post("/organizations", { ...firm, is_small_or_medium: true })
      const { handle } = data as { handle: string }
      expect(told(await submit(handle))).toEqual([
        409,
        "missing_identifier:papers",
        "missing_paper:papers",
        "missing_commune:place",
        "missing_street:place",
        "missing_phone:place",
        "missing_bank:bank",
      ])
      const refusals: [object, unknown[]][] = [
        [{ page: "identifier", type: "personal_number", identifier: "1" }, [400, "identifier_type_missing:type"]],
        [{ page: "identifier", type: "tax_code", identifier: "" }, [400, "identifier_missing:identifier"]],
        [{ page: "identifier", type: "tax_code", identifier: "030123" }, [400, "identifier_wrong:identifier"]],
        [
          { page: "place", commune_code: "", street: "", street_public: true, phone: "12" },
          [400, "commune_missing:commune_code", "street_missing:street", "phone_wrong:phone"],
        ],
        [
          { page: "bank", bin: "1", number: "", holder: "" },
          [400, "bank_missing:bin", "account_wrong:number", "holder_missing:holder"],
        ],
        [
          {
            page: "story",
            since_year: "2999",
            known_for: "",
            story_place: "từ ".repeat(101),
            story_method: "",
            story_people: "",
          },
          [400, "year_wrong:since_year", "too_many_words:story_place"],
        ],
        [{ page: "khac" }, [400, "invalid_data:page"]],
      ]
      for (const [page, expected] of refusals) expect(told(await save(handle, page))).toEqual(expected)
      expect((await save(handle, { page: "identifier", type: "tax_code", identifier: "0301234567001" })).status).toBe(
        200,
      )
      expect((await save(handle, { page: "identifier", type: "tax_code", identifier: "" })).status).toBe(200)
      expect((await read(handle)).identifier).toEqual({ type: "tax_code", shown: "0301234567-001" })
      // A household is registered elsewhere: what was said for the enterprise is asked for anew.
      const household = { page: "name", name: HOUSEHOLD.name, legal_form: "household", is_small_or_medium: false }
      expect(JoiningDocument.parse((await save(handle, household)).data)).toMatchObject({ identifier: null, handle })
    })

    it("the same form is one application, another one of the same name another address, and not too many", async () => {
      const answers = await Promise.all([1, 2, 3].map(() => desk.post("/organizations", HOUSEHOLD)))
      expect(new Set(answers.map(({ data }) => (data as { handle: string }).handle)).size).toBe(1)
      expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 200, 201])
      for (let n = 2; n <= 5; n += 1) {
        const { data } = await desk.post("/organizations", { ...HOUSEHOLD, form_token: `${n}` })
        expect(data).toEqual({ handle: `lo-banh-soc-ven-${n}` })
      }
      expect(told(await desk.post("/organizations", { ...HOUSEHOLD, form_token: "6" }))).toEqual([
        409,
        "too_many_drafts",
      ])
      const page = await desk.post("/organizations", { ...HOUSEHOLD, form_token: "6", name: "Đăng ký" })
      expect(page.status).toBe(409)
      const other = atDesk(api, await openDesk(api, "hai@example.com"))
      expect((await other.post("/organizations", { ...HOUSEHOLD, name: "Đăng ký" })).data).toEqual({
        handle: "dang-ky-2",
      })
    })

    it("keeps papers to its own people, serves pictures clean and a PDF as a download only", async () => {
      const handle = await fillIn(desk)
      const papers = `/organizations/${handle}/joining/papers`
      const upload = await phonePhoto({ width: 900, height: 700 })
      const form = () => formWith(upload, { purpose: "household_registration" })
      const added = await desk.post(papers, form())
      expect(added.status).toBe(201)
      expect((await desk.post(papers, form())).status).toBe(200)
      const { document } = PaperStored.parse(added.data)
      expect((await read(handle)).papers[0]?.documents.map(({ kind }) => kind)).toEqual(["pdf", "jpeg"])

      const token = await openDesk(api, "hai@example.com")
      const bytes = (path: string, as: object) =>
        api.get(path, { headers: as, validateStatus: () => true, responseType: "arraybuffer" })
      const url = `/member${papers}/${document.id}`
      expect((await bytes(url, { authorization: `Bearer ${token}` })).status).toBe(404)
      expect((await bytes(url, {})).status).toBe(401)
      await join(getContainer(), { email: "hai@example.com", handle, role: "staff" })
      const served = await bytes(url, { authorization: `Bearer ${token}` })
      expect(served.status).toBe(200)
      expect(Buffer.from(served.data).includes("Secret Person")).toBe(false)
      expect(served.headers).toMatchObject({
        "content-type": "image/jpeg",
        "cache-control": "private, no-store",
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
      })
      const pdf = (await read(handle)).papers[0]?.documents[0]?.id
      const printed = await bytes(`/admin/organizations/${await idOf(handle)}/joining/papers/${pdf}`, headers)
      expect(printed.headers["content-disposition"]).toMatch(/^attachment; filename="doc_\w+\.pdf"$/)
      expect(Buffer.from(printed.data)).toEqual(PDF)

      const svg = formWith(
        Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
        { purpose: "food_safety" },
        "a.svg",
      )
      expect(told(await desk.post(papers, svg))).toEqual([400, "document_format:file"])
      const heavy = formWith(Buffer.alloc(50 * 1024 * 1024), { purpose: "food_safety" }, "a.pdf")
      expect(told(await desk.post(papers, heavy))).toEqual([413, "document_too_heavy:file"])
      expect(told(await desk.post(papers, formWith(PDF, { purpose: "founding_decision" }, "a.pdf")))).toEqual([
        400,
        "purpose_wrong:purpose",
      ])
      expect(told(await desk.post(papers, {}))[0]).toBe(400)

      await submit(handle)
      expect(told(await desk.delete(`${papers}/${document.id}`))).toEqual([409, "not_a_draft"])
      expect(told(await desk.post(papers, form()))).toEqual([409, "not_a_draft"])
      await desk.post(`/organizations/${handle}/joining/withdraw`, {})
      expect((await desk.delete(`${papers}/${document.id}`)).status).toBe(200)
      expect((await desk.delete(`${papers}/${document.id}`)).status).toBe(404)
    })

    it("nobody joins twice under one number, least of all who is suspended", async () => {
      const first = await fillIn(desk)
      const id = await idOf(first)
      const other = atDesk(api, await openDesk(api, "hai@example.com"))
      const second = await fillIn(other, { ...HOUSEHOLD, name: "Tên khác" })
      await submit(first)
      expect((await file(id)).same_identifier).toMatchObject([{ name: "Tên khác", status: "draft" }])
      await admin.post(`/${id}/verify`)
      await admin.post(`/${id}/suspend`, { reason: "Hàng giả.", notice: "12/TB" })
      expect(told(await other.post(`/organizations/${second}/joining/submit`, {}))).toEqual([
        409,
        "identifier_taken:identifier",
      ])
    })

    it("an operator fills in for somebody, which the history says", async () => {
      const { data } = await desk.post("/organizations", HOUSEHOLD)
      const { handle } = data as { handle: string }
      const id = await idOf(handle)
      const place = { page: "place", commune_code: "31510", street: "Ấp 1", street_public: true, phone: "0912345678" }
      expect((await admin.post(`/${id}/joining`, place)).status).toBe(200)
      const paper = formWith(PDF, { purpose: "household_registration" }, "giay.pdf")
      expect((await admin.post(`/${id}/joining/papers`, paper)).status).toBe(201)
      const [event] = (await file(id)).events
      expect(event).toMatchObject({
        kind: "filled_in",
        actor_type: "operator",
        actor: "truc@example.com",
        on_behalf: true,
      })
      expect((await admin.get("/org_no")).status).toBe(404)
      expect((await admin.post("/org_no/verify")).status).toBe(404)
    })

    it("no operator verifies what one filled in, sent or uploaded for somebody: another one does", async () => {
      const handle = await fillIn(desk)
      const id = await idOf(handle)
      const place = { page: "place", commune_code: "31510", street: "Ấp 1", street_public: true, phone: "0912345678" }
      expect((await admin.post(`/${id}/joining`, place)).status).toBe(200)
      await submit(handle)
      const alone = await admin.post(`/${id}/verify`)
      expect(told(alone)).toEqual([403, "own_joining"])
      expect((alone.data as { message: string }).message).toContain("mời thêm một người")
      expect((await file(id)).status).toBe("submitted")

      const other = await operator(api, getContainer(), "truc-hai@example.com")
      const verify = (who: { headers: object }): Promise<Told> =>
        api.post(`/admin/organizations/${id}/verify`, {}, { headers: who.headers, validateStatus: () => true })
      const refused = await admin.post(`/${id}/verify`)
      expect(told(refused)).toEqual([403, "own_joining"])
      expect((refused.data as { message: string }).message).not.toContain("mời thêm một người")
      expect((await admin.post(`/${id}/send-back`, { reason: "Thiếu số nhà." })).status).toBe(200)

      const paper = formWith(PDF, { purpose: "food_safety" }, "giay.pdf")
      const headers = other.headers
      await api.post(`/admin/organizations/${id}/joining/papers`, paper, { headers })
      await submit(handle)
      expect(told(await verify(other))).toEqual([403, "own_joining"])
      const third = await operator(api, getContainer(), "truc-ba@example.com")
      expect((await verify(third)).status).toBe(200)
      expect((await file(id)).status).toBe("verified")
    })

    it("a mail that did not go out is sent later, and one that did is not sent again", async () => {
      const handle = await fillIn(desk)
      await submit(handle)
      await until(() => mailsTo("nguoi-truc@example.com").find((mail) => mail.includes("Sóc Ven")))
      const organizations = getContainer().resolve(ORGANIZATION_MODULE)
      const told_at = await until(async () => {
        const [event] = await organizations.listOrganizationEvents({ kind: "submitted" })
        return event?.told_at ? event : undefined
      })
      const { result } = await sendOrganizationMailsWorkflow(getContainer()).run({ input: { id: told_at.id } })
      expect(result).toBe(0)
      await organizations.updateOrganizationEvents({ id: told_at.id, told_at: null })
      const again = await sendOrganizationMailsWorkflow(getContainer()).run({ input: { id: told_at.id } })
      expect(again.result).toBe(1)
    })
  },
})
