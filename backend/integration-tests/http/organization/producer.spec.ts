import { JoiningDocument, OrganizationAnswer, OrganizationList, ProducerWish } from "@ocop/shared/joining"
import { Me } from "@ocop/shared/member"
import { NoticePage } from "@ocop/shared/notice"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { backendTests } from "../../backend-tests"
import { PDF } from "../../fixtures/documents"
import { HOUSEHOLD, PAGES, sellInDefaultChannel } from "../../fixtures/joining"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator, staff } from "../../fixtures/operator"
import { mailsTo } from "../../fixtures/outbox"
import { told } from "../../fixtures/person"
import { formWith } from "../../fixtures/photos"
import { required } from "../../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const MAKES = { makes: "Mắm cá linh, làm tại xưởng ấp Phú Thọ", is_small_or_medium: true }
const GOODS = { key: "0b8f6f9e-6f0e-4c53-8b39-0f6a3a6a8f11", name: "Mắm cá linh", set_no: 1 }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let desk: ReturnType<typeof atDesk>
    let boss: Awaited<ReturnType<typeof operator>>
    let path: string
    let id: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      await sellInDefaultChannel(getContainer(), open.shop)
      boss = await operator(api, getContainer())
      desk = atDesk(api, await openDesk(api, "phu@example.com"))
      const shop = { ...HOUSEHOLD, name: "Siêu thị Sông Hậu", legal_form: "enterprise", only_resells: true }
      const { handle } = (await desk.post("/organizations", shop)).data as { handle: string }
      path = `/organizations/${handle}`
      const pages = [{ page: "identifier", type: "tax_code", identifier: "0301234567" }, ...PAGES.slice(1)]
      for (const page of pages) expect((await desk.post(`${path}/joining`, page)).status).toBe(200)
      await addPaper("enterprise_registration")
      expect(JoiningDocument.parse((await desk.post(`${path}/joining/submit`, {})).data).status).toBe("submitted")
      const [row] = await getContainer().resolve(ORGANIZATION_MODULE).listOrganizations({ handle })
      id = required(row).id
      expect((await admin.post(`/${id}/verify`)).status).toBe(200)
    })

    const config = ({ headers }: { headers: object } = boss) => ({ headers, validateStatus: () => true })
    const admin = {
      get: (rest: string) => api.get(`/admin/organizations${rest}`, config()),
      post: (rest: string, body: object = {}, who?: { headers: object }) =>
        api.post(`/admin/organizations${rest}`, body, config(who)),
    }
    const addPaper = async (purpose: string) =>
      desk.post(`${path}/joining/papers`, formWith(PDF, { purpose }, `${purpose}.pdf`))
    const wish = async () => ProducerWish.parse((await desk.get(`${path}/producer`)).data)
    const ask = (more: object = {}) => desk.post(`${path}/producer`, { ...MAKES, ...more })
    const listGoods = () => desk.post(`${path}/listings`, GOODS)
    const inBell = async (kind: string) => {
      const { notices } = NoticePage.parse((await desk.get(`${path}/notices?page=1`)).data)
      const found = notices.filter((notice) => notice.kind === kind).map(({ data }) => data)
      return found.length > 0 && found
    }
    const waiting = async () =>
      OrganizationList.parse((await admin.get("?wish=producer")).data).organizations.map((each) => each.id)

    it("asks with its papers, waits while it resells as before, and lists goods of its own once it is granted", async () => {
      expect(await wish()).toMatchObject({ state: "none", needs_size: true, missing: [], refusal: null })
      expect(told(await ask({ makes: " ", is_small_or_medium: false }))).toEqual([
        400,
        "makes_missing:makes",
        "small_or_medium_missing:is_small_or_medium",
      ])
      expect(told(await ask({ makes: "m".repeat(301) }))).toEqual([400, "text_too_long:makes"])
      expect((await addPaper("food_safety")).status).toBe(201)
      const answers = await Promise.all([ask(), ask()])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const asked = await wish()
      expect(asked).toMatchObject({ state: "asked", makes: MAKES.makes, is_small_or_medium: true })
      expect(await waiting()).toEqual([id])
      expect(told(await listGoods())).toEqual([403, "not_a_producer"])
      expect((await desk.get(`${path}/points`)).status).toBe(200)
      // Nothing is slipped under the eyes of who looks at it.
      expect(told(await addPaper("food_safety"))).toEqual([409, "not_a_draft"])
      await until(() => mailsTo("nguoi-truc@example.com").find((mail) => mail.includes("chủ thể sản xuất")))

      const { organization } = OrganizationAnswer.parse((await admin.post(`/${id}/producer/grant`)).data)
      expect(organization).toMatchObject({ only_resells: false, producer_wish: null, status: "verified" })
      expect((await admin.post(`/${id}/producer/grant`)).status).toBe(200)
      expect(organization.events.map(({ kind }) => kind).slice(0, 2)).toEqual(["producer_granted", "producer_asked"])
      const { data } = await admin.get(`/${id}`)
      const events = OrganizationAnswer.parse(data).organization.events
      expect(events.filter(({ kind }) => kind === "producer_granted")).toHaveLength(1)
      expect((await wish()).state).toBe("producer")
      expect(Me.parse((await desk.get("/me")).data).organizations[0]).toMatchObject({ is_producer: true })
      expect((await listGoods()).status).toBe(201)
      expect(await waiting()).toEqual([])
      await until(() => mailsTo("phu@example.com").find((mail) => mail.includes("đã là chủ thể sản xuất")))
      expect(await until(() => inBell("producer_granted"))).toEqual([{}])
      expect(told(await admin.post(`/${id}/producer/refuse`, { reason: "Muộn" }))).toEqual([409, "status_changed"])
    })

    it("is refused with a reason, or takes it back, and may ask again", async () => {
      await ask()
      expect((await admin.post(`/${id}/producer/refuse`, { reason: " " })).status).toBe(400)
      const reason = "Chưa thấy xưởng ở địa chỉ đã ghi"
      expect((await admin.post(`/${id}/producer/refuse`, { reason })).status).toBe(200)
      expect((await admin.post(`/${id}/producer/refuse`, { reason })).status).toBe(200)
      expect(await wish()).toMatchObject({ state: "none", refusal: reason, makes: MAKES.makes })
      const mail = await until(() => mailsTo("phu@example.com").find((text) => text.includes(reason)))
      expect(mail).toContain("/chu-the")
      expect(await until(() => inBell("producer_refused"))).toEqual([{ reason }])
      expect(told(await admin.post(`/${id}/producer/grant`))).toEqual([409, "status_changed"])
      expect(told(await listGoods())).toEqual([403, "not_a_producer"])

      expect((await ask()).status).toBe(200)
      expect(await wish()).toMatchObject({ state: "asked", refusal: null })
      const answers = await Promise.all([desk.delete(`${path}/producer`), desk.delete(`${path}/producer`)])
      expect(answers.map(({ data }) => ProducerWish.parse(data).state)).toEqual(["none", "none"])
      expect(await waiting()).toEqual([])
    })

    it("keeps the papers that it was verified with, and is decided by operators alone, who did not ask for it", async () => {
      const { papers } = JoiningDocument.parse((await desk.get(`${path}/joining`)).data)
      const registration = required(papers.flatMap(({ documents }) => documents)[0])
      const { data } = await addPaper("food_safety")
      const added = (data as { document: { id: string } }).document
      expect(told(await desk.delete(`${path}/joining/papers/${registration.id}`))).toEqual([409, "not_a_draft"])
      expect((await desk.delete(`${path}/joining/papers/${added.id}`)).status).toBe(200)

      await ask()
      const auditor = await staff(api, getContainer(), "kiem-toan@example.com", "auditor")
      expect((await admin.post(`/${id}/producer/grant`, {}, auditor)).status).toBe(403)
      const other = atDesk(api, await openDesk(api, "lo-banh@example.com"))
      await join(getContainer(), { email: "lo-banh@example.com", handle: open.baker.handle })
      expect((await other.post(`${path}/producer`, MAKES)).status).toBe(404)
      const module = getContainer().resolve(ORGANIZATION_MODULE)
      const [event] = await module.listOrganizationEvents({ organization_id: id, kind: "producer_asked" })
      await module.updateOrganizationEvents({
        id: required(event).id,
        ...{ actor_type: "operator", actor_id: boss.id, on_behalf: true },
      })
      expect(told(await admin.post(`/${id}/producer/grant`))).toEqual([403, "own_joining"])
      const second = await operator(api, getContainer(), "thu-hai@example.com")
      expect((await admin.post(`/${id}/producer/grant`, {}, second)).status).toBe(200)
    })

    it("is a matter of verified organizations that only resell", async () => {
      const module = getContainer().resolve(ORGANIZATION_MODULE)
      await ask()
      await module.updateOrganizations({ id, status: "suspended" })
      expect(told(await ask())).toEqual([403, "organization_suspended"])
      expect(told(await admin.post(`/${id}/producer/grant`))).toEqual([409, "status_changed"])
      await module.updateOrganizations({ id, status: "verified", is_producer: true, producer_asked_at: null })
      const answer = await ask()
      expect([answer.status, ProducerWish.parse(answer.data).state]).toEqual([200, "producer"])
    })
  },
})
