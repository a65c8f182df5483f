import { OrganizationAnswer } from "@ocop/shared/joining"
import { CheckedInvitation, InvitationAccepted, Me, Team } from "@ocop/shared/member"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { backendTests } from "../../backend-tests"
import { PASSWORD } from "../../fixtures/customer"
import { HOUSEHOLD } from "../../fixtures/joining"
import { atDesk, deskToken, join, openDesk } from "../../fixtures/member"
import { operator } from "../../fixtures/operator"
import { mailsTo } from "../../fixtures/outbox"
import { linkIn, told } from "../../fixtures/person"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let desk: ReturnType<typeof atDesk>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })
    beforeEach(async () => {
      desk = atDesk(api, await openDesk(api, "chu@example.com", "Chủ"))
      await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
    })

    const team = () => `/organizations/${open.baker.handle}/team`
    const read = async (as = desk) => Team.parse((await as.get(team())).data)
    const invite = (email: string, role = "staff", as = desk) => as.post(`${team()}/invitations`, { email, role })
    const invited = async (email: string) => {
      const link = linkIn(await until(() => mailsTo(email)[0]), "/kenh-co-so/loi-moi")
      return { id: link.searchParams.get("id") ?? "", token: link.searchParams.get("ma") ?? "" }
    }
    const nobody = () => ({ name: "", phone: "", password: "" })

    it("somebody changes their own name and telephone, which operators then read", async () => {
      const profile = (typed: object) => desk.post("/profile", typed)
      expect(told(await profile({ name: " ", phone: "12" }))).toEqual([400, "name_missing:name", "phone_wrong:phone"])
      const changed = await profile({ name: "  Chủ   Lò ", phone: "0912 345 678" })
      expect(Me.parse(changed.data)).toMatchObject({ name: "Chủ Lò", phone: "+84912345678" })
      const { headers } = await operator(api, getContainer())
      const answer = await api.get(`/admin/organizations/${open.baker.organization_id}`, { headers })
      expect(OrganizationAnswer.parse(answer.data).organization.members).toMatchObject([
        { name: "Chủ Lò", phone: "0912 345 678" },
      ])
      expect(Me.parse((await profile({ name: "Chủ", phone: "" })).data).phone).toBeNull()
    })

    it("somebody new accepts by the mailed link, once, and acts for the organization", async () => {
      expect(told(await invite("khong-phai"))).toEqual([400, "email_wrong:email"])
      expect((await invite(" Moi@Example.com")).status).toBe(201)
      expect((await invite("moi@example.com")).status).toBe(201)
      expect((await read()).invitations).toMatchObject([{ email: "moi@example.com", role: "staff" }])
      const link = await invited("moi@example.com")
      expect(mailsTo("moi@example.com")).toHaveLength(1)
      const checked = await atDesk(api).post("/invitations/link", link)
      expect(CheckedInvitation.parse(checked.data)).toEqual({
        organization: "Lò bánh Tân Huê",
        role: "staff",
        email: "moi@example.com",
        is_member: false,
        has_password: false,
      })
      const accept = (form: object) => atDesk(api).post("/invitations/accept", { ...link, ...form })
      expect(told(await accept(nobody()))).toEqual([400, "name_missing:name", "password_missing:password"])
      const accepted = await accept({ name: "Người mới", phone: "", password: PASSWORD })
      expect([accepted.status, InvitationAccepted.parse(accepted.data).handle]).toEqual([201, open.baker.handle])
      expect(told(await accept({ name: "Người mới", phone: "", password: PASSWORD }))).toEqual([400, "link_wrong"])

      const staff = atDesk(api, await deskToken(api, "moi@example.com"))
      expect((await read(staff)).members.map(({ name, role, is_you }) => [name, role, is_you])).toEqual([
        ["Chủ", "owner", false],
        ["Người mới", "staff", true],
      ])
      expect((await read(staff)).invitations).toEqual([])
      expect(told(await invite("ai-do@example.com", "staff", staff))).toEqual([403, "owner_only"])
      expect(told(await invite("moi@example.com"))).toEqual([409, "already_member:email"])
    })

    it("who has the desk already only follows the link, and switches between organizations", async () => {
      const token = await openDesk(api, "hai@example.com")
      await join(getContainer(), { email: "hai@example.com", handle: open.farmer.handle })
      await invite("hai@example.com", "owner")
      const link = await invited("hai@example.com")
      const accepted = await Promise.all(
        [1, 2].map(() => atDesk(api).post("/invitations/accept", { ...link, ...nobody() })),
      )
      expect(accepted.map(({ status }) => status).toSorted()).toEqual([201, 400])
      const { organizations } = Me.parse((await atDesk(api, token).get("/me")).data)
      expect(organizations.map(({ handle, role }) => [handle, role])).toEqual([
        [open.baker.handle, "owner"],
        [open.farmer.handle, "owner"],
      ])
    })

    it("an invitation opens nothing when it is altered, withdrawn, another's, or too old", async () => {
      await invite("tre@example.com")
      const link = await invited("tre@example.com")
      const check = async (over: object) => told(await atDesk(api).post("/invitations/link", { ...link, ...over }))
      expect(await check({ token: `${link.token}x` })).toEqual([400, "link_wrong"])
      await invite("khac@example.com")
      expect(await check({ id: (await invited("khac@example.com")).id })).toEqual([400, "link_wrong"])
      const organizations = getContainer().resolve(ORGANIZATION_MODULE)
      await organizations.updateInvitations({ id: link.id, expires_at: new Date(Date.now() - 1000) })
      expect(await check({})).toEqual([400, "link_wrong"])
      expect((await read()).invitations.map(({ email }) => email)).toEqual(["khac@example.com"])
      // A new one takes its place.
      expect((await invite("tre@example.com")).status).toBe(201)
      const again = (await read()).invitations.find(({ email }) => email === "tre@example.com")
      const path = `${team()}/invitations/${again?.id}`
      expect((await desk.delete(path)).status).toBe(200)
      expect((await desk.delete(path)).status).toBe(404)
      expect((await read()).invitations.map(({ email }) => email)).toEqual(["khac@example.com"])
    })

    it("who is removed is out at once, and an owner is always left", async () => {
      const token = await openDesk(api, "hai@example.com", "Hai")
      await join(getContainer(), { email: "hai@example.com", handle: open.baker.handle, role: "owner" })
      const other = atDesk(api, token)
      const membership = async (name: string) =>
        (await read()).members.find((each) => each.name === name)?.membership_id ?? ""
      const [own, theirs] = [await membership("Chủ"), await membership("Hai")]
      const both = await Promise.all([
        desk.delete(`${team()}/memberships/${theirs}`),
        other.delete(`${team()}/memberships/${own}`),
      ])
      expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
      const left = both[0]?.status === 200 ? desk : other
      const gone = both[0]?.status === 200 ? other : desk
      expect((await gone.get(team())).status).toBe(404)
      const [last] = Team.parse((await left.get(team())).data).members
      expect(told(await left.delete(`${team()}/memberships/${last?.membership_id}`))).toEqual([409, "last_owner"])
    })

    it("an operator begins an application for somebody, who takes it up", async () => {
      const { headers } = await operator(api, getContainer())
      const form = { ...HOUSEHOLD, email: "ba-bay@example.com" }
      const begin = (body: object) => api.post("/admin/organizations", body, { headers, validateStatus: () => true })
      expect(told(await begin({ ...form, email: "x" }))).toEqual([400, "email_wrong:email"])
      const [first, second] = [await begin(form), await begin(form)]
      expect([first.status, second.status]).toEqual([201, 200])
      const { organization } = OrganizationAnswer.parse(first.data)
      expect(organization).toMatchObject({ status: "draft", members: [] })
      expect(organization.events).toContainEqual(
        expect.objectContaining({ kind: "drafted", actor_type: "operator", on_behalf: true }),
      )
      const link = await invited("ba-bay@example.com")
      const form2 = { ...link, name: "Bà Bảy", phone: "", password: PASSWORD }
      expect((await atDesk(api).post("/invitations/accept", form2)).status).toBe(201)
      const owner = atDesk(api, await deskToken(api, "ba-bay@example.com"))
      expect((await owner.get(`/organizations/${organization.handle}/joining`)).status).toBe(200)
    })
  },
})
