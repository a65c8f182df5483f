import { BasketDocument } from "@ocop/shared/basket"
import { ProductDocument } from "@ocop/shared/catalogue"
import { ClosureAnswer } from "@ocop/shared/closure"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { OrganizationAnswer } from "@ocop/shared/joining"
import { Me } from "@ocop/shared/member"
import { MakerDocument } from "@ocop/shared/organization"
import { packByDay } from "@ocop/shared/parcel"
import { sendingDay } from "@ocop/shared/shipping"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { writeToIndex } from "../../../src/search/write-to-index"
import { setClosureWorkflow } from "../../../src/workflows/organization/set-closure"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"
import { PHU_LOI, shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const TODAY = todayInVietnam(new Date())
const TET = { from: TODAY, until: addDays(TODAY, 9), words: "Nghỉ Tết" }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let desk: ReturnType<typeof atDesk>
    let organization_id: string
    let path: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      desk = atDesk(api, await openDesk(api, "chu@example.com"))
      organization_id = await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      path = `/organizations/${open.baker.handle}/closure`
    })

    const me = async () => Me.parse((await desk.get("/me")).data).organizations[0]
    const eventsOf = (kind: string) =>
      getContainer().resolve(ORGANIZATION_MODULE).listOrganizationEvents({ organization_id, kind })
    const product = async () => {
      const { data } = await shopper(api, open.shop).get(`/goods/${open.cake.handle}?commune_code=${PHU_LOI}`)
      return ProductDocument.parse(data)
    }
    const maker = async () =>
      MakerDocument.parse((await shopper(api, open.shop).get(`/makers/${open.baker.handle}`)).data)
    const ofBoth = () => [open.cake, open.rice].map(({ variant_id }) => ({ variant_id, quantity: 1 }))

    it("keeps the goods on sale, and tells later days on the page, in the basket and to the packer", async () => {
      const before = await product()
      expect(before.closure).toBeNull()
      const posted = await desk.post(path, { ...TET, words: "  Nghỉ   Tết " })
      expect([posted.status, ClosureAnswer.parse(posted.data)]).toEqual([200, { closure: TET }])
      expect((await me())?.closure).toEqual(TET)

      const during = await product()
      const sends_on = during.closure?.sends_on ?? ""
      expect((await maker()).closure).toEqual(during.closure)
      const { headers } = await operator(api, getContainer())
      const file = await api.get(`/admin/organizations/${organization_id}`, { headers })
      expect(OrganizationAnswer.parse(file.data).organization.closure).toEqual(TET)
      expect(during.closure).toEqual({ ...TET, has_begun: true, sends_on })
      expect(sends_on > TET.until).toBe(true)
      expect(during.state).toBe("on_sale")
      expect(during.delivery?.kind === "offered" && during.delivery.from_day > sends_on).toBe(true)
      expect(before.delivery?.kind === "offered" && before.delivery.from_day < TET.until).toBe(true)

      const buyer = shopper(api, open.shop)
      const basket = await buyer.ready(ofBoth())
      const groups = BasketDocument.parse((await buyer.get(`/baskets/${basket}`)).data).groups
      expect(groups.map(({ seller, closure }) => [seller.handle, closure])).toEqual([
        [open.baker.handle, during.closure],
        [open.farmer.handle, null],
      ])
      expect(groups[0]?.delivery).toMatchObject({ kind: "offered" })

      const bought = await buyer.buy(basket)
      expect(bought.status).toBe(200)
      const parcels = await getContainer()
        .resolve(PARCEL_MODULE)
        .listParcels({ code: [1, 2].map((n) => `${bought.data.code}-${n}`) }, { order: { code: "ASC" } })
      expect(parcels.map(({ pack_by }) => pack_by)).toEqual([packByDay(TODAY, { closure: TET }), packByDay(TODAY)])
      expect(required(parcels[0]).pack_by > TET.until).toBe(true)
    })

    it("takes the place of the one before, ends at once, and is written down once each time", async () => {
      await desk.post(path, TET)
      await desk.post(path, TET)
      const longer = { ...TET, until: addDays(TET.until, 3), words: "" }
      await desk.post(path, longer)
      expect((await me())?.closure).toEqual(longer)
      expect((await product()).closure).toMatchObject({ until: longer.until })
      expect((await eventsOf("closure_set")).map(({ detail }) => detail)).toEqual([
        { closed_from: TET.from, closed_until: TET.until },
        { closed_from: longer.from, closed_until: longer.until },
      ])

      for (let n = 0; n < 2; n++) expect((await desk.delete(path)).status).toBe(200)
      expect((await me())?.closure).toBeNull()
      expect((await product()).closure).toBeNull()
      expect((await maker()).closure).toBeNull()
      expect(await eventsOf("closure_ended")).toHaveLength(1)
    })

    it("is told only once an order would leave later for it, and is over by itself", async () => {
      const later = { from: addDays(TODAY, 20), until: addDays(TODAY, 25), words: "" }
      await desk.post(path, later)
      expect((await me())?.closure).toEqual(later)
      expect((await product()).closure).toBeNull()

      const [closed_from, closed_until] = [addDays(TODAY, -5), addDays(TODAY, -1)]
      await getContainer()
        .resolve(ORGANIZATION_MODULE)
        .updateOrganizations({ id: organization_id, closed_from, closed_until })
      expect((await me())?.closure).toBeNull()
      expect((await product()).closure).toBeNull()
      expect((await desk.post(path, { from: closed_from, until: TODAY, words: "" })).data).toMatchObject({
        type: "closure_past",
        field: "from",
      })
    })

    it("adds the days that goods take to prepare, of the slowest of a parcel, before and after a closure", async () => {
      const ocop = getContainer().resolve(OCOP_MODULE)
      const [facts] = await ocop.listProductFacts({ product_id: open.cake.product_id })
      const season_months = ["11", "12", "1"]
      await ocop.updateProductFacts({ id: required(facts).id, lead_time_days: 4, season_months })
      await writeToIndex(getContainer(), "product", [open.cake.product_id])
      const page = await product()
      expect([page.lead_time_days, page.season, page.season_en]).toEqual([4, "tháng 11 – tháng 1", "Nov – Jan"])
      const sent = sendingDay({ day: TODAY, lead_days: 4, closure: null })
      expect(page.delivery?.kind === "offered" && page.delivery.from_day > sent).toBe(true)

      await desk.post(path, TET)
      const during = await product()
      expect(during.closure?.sends_on).toBe(sendingDay({ day: TODAY, lead_days: 4, closure: TET }))
      const buyer = shopper(api, open.shop)
      const basket = await buyer.ready(ofBoth())
      const { groups } = BasketDocument.parse((await buyer.get(`/baskets/${basket}`)).data)
      expect(groups.map(({ lead_time_days }) => lead_time_days)).toEqual([4, null])
      expect(groups[0]?.delivery).toEqual(during.delivery)
      const { data } = await buyer.buy(basket)
      const [parcel] = await getContainer()
        .resolve(PARCEL_MODULE)
        .listParcels({ code: `${data.code}-1` })
      expect(required(parcel).pack_by).toBe(packByDay(TODAY, { lead_days: 4, closure: TET }))
    })

    it("says what is wrong with days and words, and changes nothing", async () => {
      const wrong = { from: "hôm nay", until: "", words: "n".repeat(300) }
      const { status, data } = await desk.post(path, wrong)
      expect(status).toBe(400)
      const { problems } = data as { problems: { type: string }[] }
      expect(problems.map(({ type }) => type)).toEqual([
        "closure_from_missing",
        "closure_until_missing",
        "closure_words_long",
      ])
      expect((await desk.post(path, { from: TODAY })).status).toBe(400)
      expect((await me())?.closure).toBeNull()
    })

    it("is as before when its history cannot be written", async () => {
      await desk.post(path, TET)
      const organizations = getContainer().resolve(ORGANIZATION_MODULE)
      vi.spyOn(organizations, "createOrganizationEvents").mockRejectedValueOnce(new Error("the database is gone"))
      const actor = { actor_type: "member" as const, actor_id: "mem", on_behalf: false }
      const end = setClosureWorkflow(getContainer()).run({ input: { organization_id, closure: null, actor } })
      await expect(end).rejects.toThrow("the database is gone")
      expect((await me())?.closure).toEqual(TET)
    })
  },
})
