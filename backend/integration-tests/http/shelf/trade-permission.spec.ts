import { NoticePage } from "@ocop/shared/notice"
import { TradePartners, TradePermissions, type TradeVerb } from "@ocop/shared/shelf"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import noteMissed from "../../../src/jobs/note-missed"
import { findPermitted } from "../../../src/shelf/find-permitted"
import { readOffered } from "../../../src/shelf/read-offered"
import { NOTICE_MODULE } from "../../../src/modules/notice"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { told } from "../../fixtures/person"
import { openPoint, type OpenPoint } from "../../fixtures/shelf"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: OpenPoint
    let maker: ReturnType<typeof atDesk>
    let reseller: ReturnType<typeof atDesk>
    let path: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      maker = atDesk(api, await openDesk(api, "chu@example.com"))
      reseller = atDesk(api, await openDesk(api, "quay@example.com"))
      await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      await join(getContainer(), { email: "quay@example.com", handle: open.farmer.handle })
      point = await openPoint(getContainer(), open.farmer.organization_id, { name: "Quầy Ba Đình", form_token: "q1" })
      path = `/organizations/${open.baker.handle}`
    })

    const give = (verbs: TradeVerb[], organization = open.farmer.handle) =>
      maker.post(`${path}/trade-permissions`, { organization, verbs })
    const takeBack = (verbs: TradeVerb[], organization = open.farmer.handle) =>
      maker.post(`${path}/trade-permissions/take-back`, { organization, verbs })
    const partners = async (q: string) =>
      TradePartners.parse((await maker.get(`${path}/trade-partners?q=${encodeURIComponent(q)}`)).data).partners
    const permitted = async () =>
      (await findPermitted(getContainer(), open.farmer.organization_id)).get(open.baker.organization_id) ?? []
    const bell = async () =>
      NoticePage.parse((await reseller.get(`/organizations/${open.farmer.handle}/notices`)).data).notices

    it("finds who has a verified point, by any of its names", async () => {
      for (const q of ["ruộng ba đình", "quay ba dinh", "phú lợi"]) {
        expect((await partners(q)).map(({ handle }) => handle)).toEqual([open.farmer.handle])
      }
      expect(await partners("")).toEqual([])
      expect(await partners("không có ai")).toEqual([])
      await openPoint(getContainer(), open.baker.organization_id, { name: "Quầy nhà", form_token: "q2" })
      expect(await partners("Quầy nhà")).toEqual([])
    })

    it("is given once however often it is asked for, and told to the other side", async () => {
      const first = await give(["resell", "restock"])
      expect(first.status).toBe(200)
      const { given } = TradePermissions.parse(first.data)
      expect(given).toMatchObject([{ handle: open.farmer.handle, granted: [{ verb: "resell" }, { verb: "restock" }] }])
      expect(given[0]?.points.map(({ name }) => name)).toEqual(["Quầy Ba Đình"])
      expect((await give(["restock", "resell", "restock"])).status).toBe(200)
      expect(await getContainer().resolve(SHELF_MODULE).listTradePermissions({})).toHaveLength(2)
      const { received } = TradePermissions.parse(
        (await reseller.get(`/organizations/${open.farmer.handle}/trade-permissions`)).data,
      )
      expect(received).toMatchObject([{ handle: open.baker.handle, granted: [{}, {}] }])
      await until(async () => (await bell()).length === 1)
      expect(await bell()).toMatchObject([
        { kind: "trade_given", data: { maker: "Lò bánh Tân Huê", verbs: ["resell", "restock"] } },
      ])
    })

    it("is given to nobody without a verified point, and not to oneself", async () => {
      expect(told(await give(["resell"], open.baker.handle))).toEqual([404, "not_found"])
      expect(told(await give(["resell"], "khong-co-ai"))).toEqual([404, "not_found"])
      expect((await give([])).status).toBe(400)
      expect(told(await takeBack(["resell"]))).toEqual([404, "not_found"])
    })

    it("taken back it is over, is told, and what lies at the point is not offered any more but stays", async () => {
      await give(["resell", "box"])
      const shelf = `/organizations/${open.farmer.handle}/points/${point.handle}/shelf`
      const added = await reseller.post(shelf, { form_token: "t1", variant_id: open.cake.variant_id, quantity: 3 })
      expect(added.status).toBe(201)
      const offered = () => readOffered(getContainer(), { product_id: open.cake.product_id })
      expect(await offered()).toMatchObject([{ free: 3, price: 65_000 }])

      const { given } = TradePermissions.parse((await takeBack(["resell"])).data)
      expect(given[0]?.granted.map(({ verb }) => verb)).toEqual(["box"])
      expect(await permitted()).toEqual(["box"])
      expect(await offered()).toEqual([])
      expect((await reseller.get(shelf)).data).toMatchObject({ goods: [{ stocked: 3, obstacle: "not_permitted" }] })
      expect((await takeBack(["resell"])).status).toBe(200)
      await until(async () => (await bell()).some(({ kind }) => kind === "trade_taken_back"))
      expect((await bell()).filter(({ kind }) => kind === "trade_taken_back")).toHaveLength(1)
      const more = await reseller.post(shelf, { form_token: "t2", variant_id: open.cake.variant_id, quantity: 1 })
      expect(told(more)).toEqual([403, "trade_not_permitted"])

      // Given anew it is a new row; the old one tells what was.
      expect((await give(["resell"])).status).toBe(200)
      expect(await offered()).toMatchObject([{ free: 3 }])
      const rows = await getContainer().resolve(SHELF_MODULE).listTradePermissions({ verb: "resell" })
      expect(rows.map(({ taken_back_at }) => taken_back_at === null).toSorted()).toEqual([false, true])
    })

    it("whoever was not told because a process died is told by the job", async () => {
      const old = new Date(Date.now() - 120_000)
      await getContainer().resolve(SHELF_MODULE).createTradePermissions({
        maker_id: open.baker.organization_id,
        reseller_id: open.farmer.organization_id,
        verb: "box",
        given_by: "mem_chu",
        given_at: old,
      })
      await noteMissed(getContainer())
      await noteMissed(getContainer())
      const notices = await getContainer().resolve(NOTICE_MODULE).listNotices({ kind: "trade_given" })
      expect(notices.map(({ organization_id }) => organization_id)).toEqual([open.farmer.organization_id])
    })
  },
})
