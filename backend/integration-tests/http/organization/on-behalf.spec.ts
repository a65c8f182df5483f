import { HistoryPage } from "@ocop/shared/history"
import { Me } from "@ocop/shared/member"
import { NoticePage } from "@ocop/shared/notice"
import { vi } from "vitest"
import { LISTING_MODULE } from "../../../src/modules/listing"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { STAFF_MODULE } from "../../../src/modules/staff"
import { backendTests } from "../../backend-tests"
import { actFor, askActing, REASON } from "../../fixtures/acting"
import { PDF } from "../../fixtures/documents"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator, staff } from "../../fixtures/operator"
import { told } from "../../fixtures/person"
import { formWith } from "../../fixtures/photos"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const KEY = "0198a1c2-6d1f-7a3b-8c4d-5e6f70819203"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let user: Awaited<ReturnType<typeof operator>>
    let owner: ReturnType<typeof atDesk>
    let desk: ReturnType<typeof atDesk>
    let organization_id: string
    const of = (path: string) => `/organizations/${open.baker.handle}${path}`

    beforeAll(async () => {
      const container = getContainer()
      open = await openTwoSellers(container)
      organization_id = open.baker.organization_id
      user = await operator(api, container)
      owner = atDesk(api, await openDesk(api, "chu@example.com", "Chủ"))
      await join(container, { email: "chu@example.com", handle: open.baker.handle })
      desk = atDesk(api, await actFor(api, user, organization_id))
    })

    const history = async () => HistoryPage.parse((await owner.get(of("/history"))).data).events
    const setStatus = (status: "draft" | "verified") =>
      getContainer().resolve(ORGANIZATION_MODULE).updateOrganizations({ id: organization_id, status })

    it("opens the desk of one organization, and its people hear of it", async () => {
      expect(Me.parse((await desk.get("/me")).data)).toMatchObject({
        email: "truc@example.com",
        organizations: [{ handle: open.baker.handle, role: "owner" }],
        acting: { operator: "truc@example.com" },
      })
      expect((await desk.get(of("/overview"))).status).toBe(200)
      expect(told(await desk.get(`/organizations/${open.farmer.handle}/overview`))).toEqual([404, "not_found"])
      expect(await history()).toMatchObject([
        { kind: "acting_opened", actor: "truc@example.com", on_behalf: true, reason: REASON },
      ])
      const notice = await until(async () => {
        const { notices } = NoticePage.parse((await owner.get(of("/notices"))).data)
        return notices.find(({ kind }) => kind === "acting_opened")
      })
      expect(notice).toMatchObject({ data: { operator: "truc@example.com", reason: REASON }, is_read: false })
    })

    it("what an operator reads stays unread for the organization's own people", async () => {
      await until(async () => NoticePage.parse((await owner.get(of("/notices"))).data).notices[0])
      await desk.post(of("/notices/read"), { until: new Date().toISOString() })
      expect(NoticePage.parse((await owner.get(of("/notices"))).data).unread).toBe(1)
    })

    it("a joining page, a paper and the application are filled in and sent, but for where the money goes", async () => {
      await setStatus("draft")
      const name = { page: "name", name: "Lò bánh Tân Huê", legal_form: "household", is_small_or_medium: false }
      expect((await desk.post(of("/joining"), name)).status).toBe(200)
      const paper = formWith(PDF, { purpose: "household_registration" }, "giay.pdf")
      expect((await desk.post(of("/joining/papers"), paper)).status).toBe(201)
      const bank = { page: "bank", bin: "970405", number: "1234 5678 90", holder: "Lý Minh Phú" }
      expect(told(await desk.post(of("/joining"), bank))).toEqual([403, "not_on_behalf"])
      const { headers } = user
      const direct = await api.post(`/admin/organizations/${organization_id}/joining`, bank, {
        headers,
        validateStatus: () => true,
      })
      expect(told(direct)).toEqual([403, "not_on_behalf"])
      const events = await history()
      expect(events.map(({ kind }) => kind)).toEqual(["paper_added", "filled_in", "acting_opened"])
      expect(events.every(({ on_behalf, actor }) => on_behalf && actor === "truc@example.com")).toBe(true)
    })

    it("a listing is written on behalf: the proposal says so, and by whom", async () => {
      const begun = await desk.post(of("/listings"), { key: KEY, name: "Bánh in", set_no: 6 })
      const { id } = begun.data as { id: string }
      const story = { part: "story", story: "Nhà làm từ ba đời." }
      expect((await desk.post(of(`/listings/${id}`), story)).status).toBe(200)
      const [row] = await getContainer().resolve(LISTING_MODULE).listListingProposals({ id })
      expect(row).toMatchObject({ on_behalf: true, acted_by: user.id })
      expect(await history()).toMatchObject([
        { kind: "listing_saved", about: { listing_id: id } },
        { kind: "listing_started", about: { listing_id: id } },
        { kind: "acting_opened" },
      ])
      await owner.post(of(`/listings/${id}`), { part: "story", story: "Nhà làm từ bốn đời." })
      expect(await history()).toHaveLength(3)
    })

    it("no operator lets pass what one wrote for the organization, whoever wrote last", async () => {
      const begun = await desk.post(of("/listings"), { key: KEY, name: "Bánh in", set_no: 6 })
      const { id } = begun.data as { id: string }
      await owner.post(of(`/listings/${id}`), { part: "story", story: "Nhà làm từ bốn đời." })
      const listings = getContainer().resolve(LISTING_MODULE)
      const [row] = await listings.listListingProposals({ id })
      expect(row).toMatchObject({ on_behalf: true, operators: [user.id] })
      await listings.updateListingProposals({ id, status: "submitted", submitted_at: new Date() })
      const decide = (who: { headers: object }, decision: string, body = {}) =>
        api.post(`/admin/proposals/${id}/${decision}`, body, { headers: who.headers, validateStatus: () => true })
      expect(told(await decide(user, "approve"))).toEqual([403, "own_proposal"])
      const [waiting] = await listings.listListingProposals({ id })
      expect(waiting?.status).toBe("submitted")
      expect((await decide(user, "send-back", { reasons: { story: "Viết thêm." } })).status).toBe(200)

      await listings.updateListingProposals({ id, status: "submitted" })
      const other = await staff(api, getContainer(), "duyet@example.com", "reviewer")
      expect((await decide(other, "approve")).status).toBe(200)
    })

    it("a price and a stock are set on behalf; what is refused leaves nothing in the history", async () => {
      const variant = of(`/products/${open.cake.product_id}/variants/${open.cake.variant_id}`)
      expect((await desk.post(`${variant}/price`, { price: 70_000 })).status).toBe(200)
      expect((await desk.post(`${variant}/stock`, { available: 7 })).status).toBe(200)
      const about = { product_id: open.cake.product_id }
      const said = [
        { kind: "stock_changed", about: { ...about, available: 7 }, actor: "truc@example.com", on_behalf: true },
        { kind: "price_changed", about: { ...about, price: 70_000 }, actor: "truc@example.com", on_behalf: true },
        { kind: "acting_opened" },
      ]
      expect(await history()).toMatchObject(said)
      expect((await desk.post(`${variant}/price`, { price: -1 })).status).toBe(400)
      expect((await desk.post(of("/products/prod_no/sale"), { on_sale: false })).status).toBe(404)
      expect(await history()).toMatchObject(said)
    })

    it("what is done on behalf is written down before it is done, and stays where it failed", async () => {
      const begun = await desk.post(of("/listings"), { key: KEY, name: "Bánh in", set_no: 6 })
      const { id } = begun.data as { id: string }
      let before: unknown[] = []
      const save = vi.spyOn(getContainer().resolve(LISTING_MODULE), "save").mockImplementationOnce(async () => {
        before = await history()
        throw new Error("The database went away")
      })
      expect((await desk.post(of(`/listings/${id}`), { part: "story", story: "Ba đời." })).status).toBe(500)
      save.mockRestore()
      const open = { kind: "listing_saved", actor: "truc@example.com", about: { listing_id: id, is_open: true } }
      expect(before[0]).toMatchObject(open)
      expect((await history())[0]).toMatchObject(open)

      expect((await desk.post(of(`/listings/${id}`), { part: "story", story: "Ba đời." })).status).toBe(200)
      const [done, failed] = await history()
      expect(done?.about).toEqual({ listing_id: id, is_open: false })
      expect(failed).toMatchObject(open)
    })

    it("an order is taken on behalf: the step says so, and by whom", async () => {
      const buyer = shopper(api, open.shop)
      const { data } = await buyer.buy(await buyer.ready([{ variant_id: open.cake.variant_id, quantity: 1 }]))
      const { code } = data as { code: string }
      expect((await desk.post(of(`/parcels/${code}-1/confirm`), {})).status).toBe(200)
      const events = await getContainer().resolve(PARCEL_MODULE).listParcelEvents({ kind: "confirmed" })
      expect(events).toMatchObject([{ actor: "seller", actor_id: user.id, on_behalf: true }])
      expect((await history())[0]).toMatchObject({ kind: "parcel_confirmed", about: { code: `${code}-1` } })
    })

    it("the team stays the owners', and what is a person's own is nobody else's", async () => {
      const wish = { email: "ai@example.com", role: "owner" }
      expect(told(await desk.post(of("/team/invitations"), wish))).toEqual([403, "not_on_behalf"])
      expect(told(await desk.get("/notice-settings"))).toEqual([403, "not_on_behalf"])
      expect((await desk.get(of("/team"))).status).toBe(200)
    })

    it("takes an operator to open, a reason, and a way in that is used once", async () => {
      const container = getContainer()
      const path = `/admin/organizations/${organization_id}/acting`
      const ask = (headers: object, body: object) => api.post(path, body, { headers, validateStatus: () => true })
      const reviewer = await staff(api, container, "duyet@example.com", "reviewer", "registrar", "auditor")
      expect(told(await ask(reviewer.headers, { reason: REASON }))).toEqual([403, "not_allowed"])
      expect((await ask({}, { reason: REASON })).status).toBe(401)
      expect((await ask(user.headers, { reason: "  " })).status).toBe(400)
      const unknown = "/admin/organizations/org_no/acting"
      const config = { headers: user.headers, validateStatus: () => true }
      expect((await api.post(unknown, { reason: REASON }, config)).status).toBe(404)

      const token = await askActing(api, user, organization_id)
      expect((await atDesk(api).post("/acting/link", { token })).data).toEqual({
        organization: "Lò bánh Tân Huê",
        operator: "truc@example.com",
        reason: REASON,
      })
      const both = await Promise.all([atDesk(api).post("/acting", { token }), atDesk(api).post("/acting", { token })])
      expect(both.map(({ status }) => status).toSorted()).toEqual([201, 400])
      expect(told(await atDesk(api).post("/acting/link", { token }))).toEqual([400, "link_wrong"])
      expect(told(await atDesk(api).post("/acting", { token: "x" }))).toEqual([400, "link_wrong"])
    })

    it("ends with the next one, by the operator's word, by signing out, in time, and with the role", async () => {
      const container = getContainer()
      const isOpen = async (each: typeof desk) => (await each.get(of("/overview"))).status
      const second = atDesk(api, await actFor(api, user, organization_id))
      expect([await isOpen(desk), await isOpen(second)]).toEqual([401, 200])

      expect((await second.post("/acting/end", {})).data).toEqual({ ended: true })
      expect(await isOpen(second)).toBe(401)
      expect(told(await second.post("/acting/end", {}))).toEqual([401, "not_signed_in"])

      const third = atDesk(api, await actFor(api, user, organization_id))
      const session = await api.post("/auth/session", {}, { headers: user.headers })
      const cookie = String(session.headers["set-cookie"]?.[0] ?? "").split(";")[0] ?? ""
      await api.delete("/auth/session", { headers: { cookie } })
      expect(await isOpen(third)).toBe(401)

      const fourth = atDesk(api, await actFor(api, user, organization_id))
      const organizations = container.resolve(ORGANIZATION_MODULE)
      const [row] = await organizations.listActingSessions({ user_id: user.id, ended_at: null })
      const until = (minutes: number) =>
        organizations.updateActingSessions({ id: row?.id ?? "", expires_at: new Date(Date.now() + minutes * 60_000) })
      await until(-1)
      expect(await isOpen(fourth)).toBe(401)
      await until(1)
      expect(await isOpen(fourth)).toBe(200)
      const [role] = await container.resolve(STAFF_MODULE).listStaffRoles({ user_id: user.id })
      await container.resolve(STAFF_MODULE).updateStaffRoles({ id: role?.id ?? "", revoked_at: new Date() })
      expect(await isOpen(fourth)).toBe(401)
    })

    it("an operator's own token, and no session of core's, is a way in", async () => {
      const plain = atDesk(api, user.headers.authorization.replace("Bearer ", ""))
      expect(told(await plain.get(of("/overview")))).toEqual([401, "not_signed_in"])
      const acting = await actFor(api, user, organization_id)
      const headers = { authorization: `Bearer ${acting}`, "x-publishable-api-key": open.shop.publishable_key }
      const config = { headers, validateStatus: () => true }
      for (const path of ["/admin/organizations", "/admin/orders", "/store/customers/me", "/store/account"]) {
        expect([path, (await api.get(path, config)).status]).toEqual([path, 401])
      }
      expect((await api.post("/auth/token/refresh", {}, config)).status).toBe(401)
    })
  },
})
