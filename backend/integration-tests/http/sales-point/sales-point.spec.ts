import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import {
  OwnSalesPointAnswer,
  OwnSalesPoints,
  SalesPointAnswer,
  SalesPointDocument,
  SalesPointList,
  SalesPointMatches,
  type SalesPointFile,
} from "@ocop/shared/sales-point"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { SALES_POINT_MODULE } from "../../../src/modules/sales-point"
import { decideSalesPointWorkflow } from "../../../src/workflows/sales-point/decide-sales-point"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator } from "../../fixtures/operator"
import { POINT } from "../../fixtures/sales-point"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const { form_token: _, ...SAVED } = POINT
const TODAY = todayInVietnam(new Date())

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let desk: ReturnType<typeof atDesk>
    let headers: object
    let organization_id: string
    let path: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      desk = atDesk(api, await openDesk(api, "chu@example.com"))
      organization_id = await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      path = `/organizations/${open.baker.handle}/points`
      ;({ headers } = await operator(api, getContainer()))
    })

    const config = () => ({ headers, validateStatus: () => true })
    const start = async (more: Partial<typeof POINT> = {}) => {
      const { status, data } = await desk.post(path, { ...POINT, ...more })
      return { status, point: OwnSalesPointAnswer.parse(data).point }
    }
    const save = (handle: string, more: object) => desk.post(`${path}/${handle}`, { ...SAVED, ...more })
    const own = async () => OwnSalesPoints.parse((await desk.get(path)).data).points
    const file = async (id: string) =>
      SalesPointAnswer.parse((await api.get(`/admin/sales-points/${id}`, config())).data).point
    const decide = (id: string, what: string, body: object = {}) =>
      api.post(`/admin/sales-points/${id}/${what}`, body, config())
    const seen = ({ submitted_at }: Pick<SalesPointFile, "submitted_at">) => ({ submitted_at })
    const verify = async (id: string) => decide(id, "verify", seen(await file(id)))
    const find = async (query = "") =>
      SalesPointMatches.parse((await shopper(api, open.shop).get(`/sales-points${query}`)).data)
    const page = (handle: string) => shopper(api, open.shop).get(`/sales-points/${handle}`)
    const eventsOf = (kind: string) =>
      getContainer().resolve(ORGANIZATION_MODULE).listOrganizationEvents({ organization_id, kind })
    const channels = () => getContainer().resolve(Modules.SALES_CHANNEL).listSalesChannels({}, { take: null })

    it("stands in the directory once an operator has verified it, with a channel and a place of stock", async () => {
      const { status, point } = await start()
      expect([status, point.status, point.handle]).toEqual([201, "submitted", "quay-ocop-phu-loi"])
      expect((await find()).count).toBe(0)
      expect((await page(point.handle)).status).toBe(404)
      const waiting = SalesPointList.parse((await api.get("/admin/sales-points?state=waiting", config())).data)
      expect(waiting.points.map(({ id }) => id)).toEqual([point.id])

      const verified = await verify(point.id)
      expect(verified.status).toBe(200)
      const { sales_channel_id, stock_location_id } = SalesPointAnswer.parse(verified.data).point
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "sales_channel",
          fields: ["id", "name", "stock_locations.id", "stock_locations.address.metadata"],
          filters: { id: required(sales_channel_id) },
        })
      expect(data[0]?.name).toBe(POINT.name)
      expect(data[0]?.stock_locations?.map((location: { id: string } | null) => location?.id)).toEqual([
        stock_location_id,
      ])
      const organization = await getContainer().resolve(ORGANIZATION_MODULE).retrieveOrganization(organization_id)
      expect(organization.is_sales_point).toBe(true)

      const found = await find("?q=phu+loi")
      expect(found.points).toMatchObject([{ name: POINT.name, kind: "ocop_shop", phone: "0912 345 678" }])
      // Of where somebody is no more than about a kilometre is taken.
      expect((await find()).points).toMatchObject([{ km: null }])
      expect((await find("?near=10.03,105.78")).points[0]?.km).toBeGreaterThan(30)
      expect((await shopper(api, open.shop).get("/sales-points?near=10.0312,105.7801")).status).toBe(400)
      const shown = SalesPointDocument.parse((await page(point.handle)).data)
      expect(shown.organization.handle).toBe(open.baker.handle)
      expect(shown.hours[0]).toEqual([])
      expect(shown.hours[1]).toEqual([{ from: "07:30", until: "20:00" }])
      expect((await eventsOf("point_verified")).map(({ detail }) => detail)).toEqual([
        { sales_point_id: point.id, sales_point: POINT.name },
      ])
    })

    it("is one point for one form, and verified twice it is verified once", async () => {
      const first = await start()
      const second = await start()
      expect([second.status, second.point.id]).toEqual([200, first.point.id])
      const before = (await channels()).length
      expect((await verify(first.point.id)).status).toBe(200)
      expect((await verify(first.point.id)).status).toBe(200)
      expect((await channels()).length).toBe(before + 1)
      expect(await eventsOf("point_verified")).toHaveLength(1)
      const another = await start({ form_token: "diem-2" })
      expect(another.point.handle).toBe("quay-ocop-phu-loi-2")
    })

    it("comes back with the reason, and is sent anew", async () => {
      const { point } = await start()
      const reason = "Số nhà chưa khớp với biển hiệu."
      const { submitted_at } = await file(point.id)
      expect((await decide(point.id, "send-back", { reason, submitted_at })).status).toBe(200)
      expect(await own()).toMatchObject([{ status: "draft", status_reason: reason }])
      expect((await find()).count).toBe(0)
      expect((await save(point.handle, { street: "14 Trần Hưng Đạo" })).status).toBe(200)
      expect(await own()).toMatchObject([{ status: "submitted", status_reason: null, street: "14 Trần Hưng Đạo" }])
      expect((await save(point.handle, {})).status).toBe(409)
      // What the operator saw at first is not what was sent since.
      expect((await decide(point.id, "verify", { submitted_at })).status).toBe(409)
      expect((await verify(point.id)).status).toBe(200)
    })

    it("can be taken back while it waits", async () => {
      const { point } = await start()
      expect((await desk.post(`${path}/${point.handle}/take-back`, {})).status).toBe(200)
      expect(await own()).toMatchObject([{ status: "draft" }])
      expect((await verify(point.id)).status).toBe(409)
    })

    it("changes hours, days off and phone at once; name and place wait while the public ones stay", async () => {
      const { point } = await start()
      await verify(point.id)
      const until = addDays(TODAY, 5)
      const exceptions = [{ from: TODAY, until, hours: "", words: "Nghỉ lễ" }]
      const name = "Cửa hàng OCOP Sóc Trăng"
      expect((await save(point.handle, { name, exceptions, phone: "" })).status).toBe(200)
      const during = SalesPointDocument.parse((await page(point.handle)).data)
      expect(during).toMatchObject({ name: POINT.name, phone: null })
      expect(during.exceptions).toEqual([{ from: TODAY, until, spans: [], words: "Nghỉ lễ" }])
      expect((await find("?open=1")).count).toBe(0)

      const [waiting] = SalesPointList.parse((await api.get("/admin/sales-points?state=waiting", config())).data).points
      expect(waiting).toMatchObject({ name: POINT.name, change: { name } })
      const channel = required(waiting).sales_channel_id
      const { submitted_at } = required(waiting)
      await decide(point.id, "send-back", { reason: "Tên chưa đúng biển hiệu.", submitted_at })
      expect(await own()).toMatchObject([{ status: "verified", change_reason: "Tên chưa đúng biển hiệu." }])
      expect((await save(point.handle, { name, exceptions })).status).toBe(200)
      expect((await verify(point.id)).status).toBe(200)
      const after = SalesPointDocument.parse((await page(point.handle)).data)
      expect([after.name, after.handle]).toEqual([name, point.handle])
      const { name: called } = await getContainer()
        .resolve(Modules.SALES_CHANNEL)
        .retrieveSalesChannel(required(channel))
      expect(called).toBe(name)
      expect(await own()).toMatchObject([{ change: null, change_reason: null }])
    })

    it("stands in no list while it, or its organization, is suspended", async () => {
      const { point } = await start()
      await verify(point.id)
      expect((await decide(point.id, "suspend", { reason: "Đã đóng cửa" })).status).toBe(200)
      expect([(await find()).count, (await page(point.handle)).status]).toEqual([0, 404])
      expect((await save(point.handle, { phone: "" })).status).toBe(409)
      expect(await own()).toMatchObject([{ status: "suspended", status_reason: "Đã đóng cửa" }])
      expect((await decide(point.id, "reinstate")).status).toBe(200)
      expect([(await find()).count, (await page(point.handle)).status]).toEqual([1, 200])

      const organizations = getContainer().resolve(ORGANIZATION_MODULE)
      await organizations.updateOrganizations({ id: organization_id, status: "suspended" })
      expect([(await find()).count, (await page(point.handle)).status]).toEqual([0, 404])
      expect((await save(point.handle, { phone: "" })).status).toBe(403)
    })

    it("says everything that is wrong at once, under its field, and keeps nothing", async () => {
      const wrong = {
        name: " ",
        kind: "chợ trời",
        commune_code: "",
        street: "",
        phone: "12",
        hours_all: "sáng",
        hours_days: ["25-26", "", "", "", "", "", ""],
        exceptions: [{ from: "hôm nay", until: "", hours: "trưa", words: "Trà trị bệnh" }],
      }
      const { status, data } = await desk.post(path, { ...POINT, ...wrong })
      expect(status).toBe(400)
      const { problems } = data as { problems: { type: string; field: string }[] }
      expect(problems.map(({ type, field }) => `${field}: ${type}`)).toEqual([
        "name: point_name_missing",
        "kind: point_kind_missing",
        "commune_code: commune_missing",
        "street: street_missing",
        "phone: phone_wrong",
        "hours_all: point_hours_wrong",
        "hours_0: point_hours_wrong",
        "exceptions_0_from: point_exception_from",
        "exceptions_0_hours: point_hours_wrong",
        "exceptions_0_words: point_claim",
      ])
      expect(await own()).toEqual([])
      // A draft may lack all but its name.
      const draft = { kind: "", commune_code: "", street: "", phone: "", hours_all: "", submits: false }
      const kept = await desk.post(path, { ...POINT, ...draft, hours_days: wrong.hours_days.map(() => "") })
      expect([kept.status, OwnSalesPointAnswer.parse(kept.data).point.status]).toEqual([201, "draft"])
    })

    it("is found by old names and without marks, and names the nearest where there is none", async () => {
      const { point } = await start()
      await verify(point.id)
      const typed = { signboard_number: "12/CV", signboard_on: TODAY, position: "9.6025, 105.9739" }
      expect((await api.post(`/admin/sales-points/${point.id}`, typed, config())).status).toBe(200)
      expect((await file(point.id)).position).toEqual({ lat: 9.6025, lon: 105.9739 })
      for (const q of ["quay ocop", "phường 2 sóc trăng", "Phú Lợi"]) {
        expect(await find(`?q=${encodeURIComponent(q)}`), q).toMatchObject({ count: 1, nearby: null })
      }
      expect((await find("?kind=post_office")).count).toBe(0)
      const none = await find(`?q=${encodeURIComponent("Ninh Kiều")}`)
      expect(none.count).toBe(0)
      expect(none).toMatchObject({
        map: null,
        nearby: { place: "Phường Ninh Kiều", points: [{ handle: point.handle }] },
      })
      expect(none.nearby?.points[0]?.km).toBeGreaterThan(40)
      expect(none.nearby?.points[0]?.km).toBeLessThan(70)
      expect((await shopper(api, open.shop).get("/sales-points?kind=cho")).status).toBe(400)
    })

    it("lies on the map of the province, and elsewhere on none", async () => {
      const { point } = await start()
      await verify(point.id)
      const { map } = await find("")
      expect(map?.own.split("h0")).toHaveLength(103 + 1)
      expect(map?.towns.map(({ name }) => name)).toEqual(["Ninh Kiều", "Sóc Trăng", "Vị Thanh"])
      const [pin] = map?.pins ?? []
      const town = map?.towns.find(({ name }) => name === "Sóc Trăng")
      expect(Math.hypot((pin?.x ?? 0) - (town?.x ?? 0), (pin?.y ?? 0) - (town?.y ?? 0))).toBeLessThan(10)
      const far = { signboard_number: "", signboard_on: "", position: "21.03, 105.85" }
      expect((await api.post(`/admin/sales-points/${point.id}`, far, config())).status).toBe(200)
      expect((await find("")).map).toBeNull()
    })

    it("is not there for a neighbour", async () => {
      const { point } = await start()
      const stranger = atDesk(api, await openDesk(api, "hang-xom@example.com"))
      await join(getContainer(), { email: "hang-xom@example.com", handle: open.farmer.handle })
      const theirs = `/organizations/${open.farmer.handle}/points/${point.handle}`
      expect((await stranger.get(theirs)).status).toBe(404)
      expect((await stranger.post(theirs, SAVED)).status).toBe(404)
      expect((await stranger.post(`${theirs}/take-back`, {})).status).toBe(404)
      expect((await stranger.get(`${path}/${point.handle}`)).status).toBe(404)
      expect(await own()).toMatchObject([{ status: "submitted" }])
    })

    it("is as before when its verification cannot be written down", async () => {
      const { point } = await start()
      const { submitted_at } = await file(point.id)
      const before = (await channels()).length
      const organizations = getContainer().resolve(ORGANIZATION_MODULE)
      vi.spyOn(organizations, "createOrganizationEvents").mockRejectedValueOnce(new Error("the database is gone"))
      const actor = { actor_type: "operator" as const, actor_id: "user_1", on_behalf: false }
      const input = { id: point.id, decision: "verified" as const, reason: null, submitted_at, actor }
      await expect(decideSalesPointWorkflow(getContainer()).run({ input })).rejects.toThrow("the database is gone")
      expect((await channels()).length).toBe(before)
      const [row] = await getContainer().resolve(SALES_POINT_MODULE).listSalesPoints({ id: point.id })
      expect(row?.status).toBe("submitted")
      expect((await organizations.retrieveOrganization(organization_id)).is_sales_point).toBe(false)
      expect((await verify(point.id)).status).toBe(200)
    })

    it("is not verified by the operator who wrote it for somebody", async () => {
      const { point } = await start()
      const [event] = await eventsOf("point_submitted")
      const { data } = await api.get("/admin/users/me", config())
      const writer = { actor_type: "operator" as const, actor_id: data.user.id, on_behalf: true }
      await getContainer()
        .resolve(ORGANIZATION_MODULE)
        .updateOrganizationEvents({ id: required(event).id, ...writer })
      expect((await verify(point.id)).status).toBe(403)
    })
  },
})
