import { addDays, todayInVietnam } from "@ocop/shared/day"
import { GiftDraftDocument, GiftPoints, OwnBoxTemplateAnswer, OwnBoxTemplates, ReadyBoxes } from "@ocop/shared/gift"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { SALES_POINT_MODULE } from "../../../src/modules/sales-point"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { saveBoxTemplateWorkflow } from "../../../src/workflows/gift/save-box-template"
import { backendTests } from "../../backend-tests"
import { BOX, openGiftPoint, putOnShelf, type GiftPoint } from "../../fixtures/gift"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const { form_token: _, ...SAVED } = BOX
const TODAY = todayInVietnam(new Date())

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: GiftPoint
    let desk: ReturnType<typeof atDesk>
    let path: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      desk = atDesk(api, await openDesk(api, "chu@example.com"))
      const organization_id = await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      point = await openGiftPoint(getContainer(), organization_id)
      path = `/organizations/${open.baker.handle}/points/${point.handle}/boxes`
    })

    const own = async () => OwnBoxTemplates.parse((await desk.get(path)).data).boxes
    const start = async (more: Partial<typeof BOX> = {}) => {
      const { status, data } = await desk.post(path, { ...BOX, form_token: "hop-2", ...more })
      return { status, box: OwnBoxTemplateAnswer.parse(data).box }
    }
    const offered = async () => GiftPoints.parse((await shopper(api, open.shop).get("/gift-points")).data).points

    it("is what its point says, and stands before shoppers at once", async () => {
      const { status, box } = await start({ name: "  Hộp   nhỏ 4 ô ", slots: "4", max_weight: "1500 " })
      expect([status, box.name, box.slots, box.max_weight]).toEqual([201, "Hộp nhỏ 4 ô", 4, 1500])
      expect((await own()).map(({ name }) => name)).toEqual(["Hộp nhỏ 4 ô", "Hộp vừa 6 ô"])
      const [shown] = await offered()
      expect(shown).toMatchObject({ handle: point.handle, place: "Phường Phú Lợi, thành phố Cần Thơ" })
      expect(shown?.boxes.map(({ name, price }) => [name, price])).toEqual([
        ["Hộp nhỏ 4 ô", 45_000],
        ["Hộp vừa 6 ô", 45_000],
      ])
    })

    it("is one box for one form", async () => {
      const first = await start()
      const second = await start()
      expect([second.status, second.box.id]).toEqual([200, first.box.id])
      expect(await own()).toHaveLength(2)
    })

    it("changes, and is not offered any more when its point says so", async () => {
      const at = `${path}/${point.box_id}`
      const changed = await desk.post(at, { ...SAVED, price: "52000", cut_off_days: "0" })
      expect(OwnBoxTemplateAnswer.parse(changed.data).box).toMatchObject({ price: 52_000, cut_off_days: 0 })
      for (const _ of [1, 2]) expect((await desk.post(`${at}/offered`, { is_offered: false })).status).toBe(200)
      expect(await offered()).toEqual([])
      expect(await own()).toMatchObject([{ is_offered: false }])
      expect((await desk.post(`${at}/offered`, { is_offered: true })).status).toBe(200)
      expect(await offered()).toHaveLength(1)
    })

    it("is offered in its season only, and by points that everybody may see", async () => {
      const at = `${path}/${point.box_id}`
      const until = (offered_from: string, offered_until: string) =>
        desk.post(at, { ...SAVED, offered_from, offered_until })
      await until(TODAY, TODAY)
      expect(await offered()).toHaveLength(1)
      await until(addDays(TODAY, 1), "")
      expect(await offered()).toEqual([])
      await until("", addDays(TODAY, -1))
      expect(await offered()).toEqual([])
      await until("", "")
      await getContainer().resolve(SALES_POINT_MODULE).updateSalesPoints({ id: point.point_id, status: "suspended" })
      expect(await offered()).toEqual([])
    })

    it("says everything that is wrong at once, under its field, and keeps nothing", async () => {
      const wrong = {
        name: "Hộp 5 sao OCOP",
        slots: "5",
        max_weight: "ba ký",
        inner_length: "4",
        inner_width: "1,5",
        inner_height: "",
        price: "-1",
        weight: "10001",
        wraps: ["nylon"],
        cut_off_days: "61",
        offered_from: "2027-02-30",
        offered_until: "mai",
      }
      const { status, data } = await desk.post(path, { ...BOX, ...wrong, form_token: "hop-sai" })
      expect(status).toBe(400)
      const { problems } = data as { problems: { type: string; field: string }[] }
      expect(problems.map(({ type, field }) => `${field}: ${type}`)).toEqual([
        "name: box_claim",
        "slots: box_slots_wrong",
        "max_weight: box_number_wrong",
        "inner_length: box_number_wrong",
        "inner_width: box_number_wrong",
        "inner_height: box_number_wrong",
        "price: box_number_wrong",
        "weight: box_number_wrong",
        "cut_off_days: box_number_wrong",
        "wraps: box_wraps_missing",
        "offered_from: box_day_wrong",
        "offered_until: box_day_wrong",
      ])
      const backwards = { ...BOX, offered_from: addDays(TODAY, 2), offered_until: TODAY, form_token: "hop-sai" }
      expect((await desk.post(path, backwards)).data).toMatchObject({ type: "box_days_backwards" })
      expect(await own()).toHaveLength(1)
    })

    it("may be ready: it then begins with what a gift of the point holds", async () => {
      await putOnShelf(getContainer(), point, open.cake)
      const buyer = shopper(api, open.shop)
      const begin = async (form_token: string) =>
        GiftDraftDocument.parse(
          (await buyer.post("/gifts", { form_token, point: point.handle, box: point.box_id })).data,
        )
      const made = await begin("0198a1c2-6d1f-4a3b-8c4d-5e6f70819203")
      expect(made.lines).toEqual([])
      const contents = { version: 1, variant_id: open.cake.variant_id, count: 3 }
      expect((await buyer.post(`/gifts/${made.key}/contents`, contents)).status).toBe(200)

      const fill = (gift: string) => desk.post(`${path}/${point.box_id}/ready`, { gift })
      expect((await fill("https://cho.example/hop-qua/khong-co-khoa-nay-dau/xep")).status).toBe(400)
      expect((await fill("rượu")).status).toBe(400)
      const filled = await fill(`https://cho.example/hop-qua/${made.key}/xep`)
      expect(OwnBoxTemplateAnswer.parse(filled.data).box.ready_count).toBe(3)
      const [shown] = await offered()
      expect(shown?.boxes[0]?.ready).toEqual([{ variant_id: open.cake.variant_id, name: "Bánh pía", count: 3 }])
      // On the pages of seasons it stands with all that is in it; its goods cost what they cost at the point.
      const ready = async () => ReadyBoxes.parse((await buyer.get("/ready-boxes?season=tet")).data)
      const { boxes, delivery_on } = await ready()
      expect(delivery_on >= TODAY).toBe(true)
      expect(boxes).toMatchObject([
        { id: point.box_id, point: { handle: point.handle }, price: 45_000 + 3 * 65_000, goods: [{ count: 3 }] },
      ])
      await desk.post(`${path}/${point.box_id}/offered`, { is_offered: false })
      expect((await ready()).boxes).toEqual([])
      await desk.post(`${path}/${point.box_id}/offered`, { is_offered: true })
      const shelf = getContainer().resolve(SHELF_MODULE)
      const [item] = await shelf.listShelfItems({ point_id: point.point_id })
      await shelf.updateShelfItems({ id: item?.id ?? "", withdrawn_at: new Date() })
      expect((await ready()).boxes).toEqual([])
      await shelf.updateShelfItems({ id: item?.id ?? "", withdrawn_at: null })
      expect((await ready()).boxes).toHaveLength(1)
      expect((await buyer.get("/ready-boxes?season=noel")).status).toBe(400)
      const begun = await begin("0198a1c2-6d1f-4a3b-8c4d-5e6f70819204")
      expect(begun.lines).toMatchObject([{ variant_id: open.cake.variant_id, count: 3, price: 65_000, problem: null }])
      expect((await fill("")).status).toBe(200)
      expect((await begin("0198a1c2-6d1f-4a3b-8c4d-5e6f70819205")).lines).toEqual([])
    })

    it("is not there for a neighbour, nor under another point", async () => {
      const stranger = atDesk(api, await openDesk(api, "hang-xom@example.com"))
      await join(getContainer(), { email: "hang-xom@example.com", handle: open.farmer.handle })
      const theirs = `/organizations/${open.farmer.handle}/points/${point.handle}/boxes`
      expect((await stranger.get(theirs)).status).toBe(404)
      expect((await stranger.post(theirs, BOX)).status).toBe(404)
      expect((await stranger.post(`${theirs}/${point.box_id}`, SAVED)).status).toBe(404)
      expect((await stranger.get(`${path}/${point.box_id}`)).status).toBe(404)
      expect((await desk.get(`${path}/gbt_khongco`)).status).toBe(404)
      expect(await own()).toHaveLength(1)
    })

    it("is as before when a step after it fails", async () => {
      const gifts = getContainer().resolve(GIFT_MODULE)
      vi.spyOn(gifts, "updateBoxTemplates").mockRejectedValueOnce(new Error("the database is gone"))
      const input = { id: point.box_id, values: { price: 1 } }
      await expect(saveBoxTemplateWorkflow(getContainer()).run({ input })).rejects.toThrow("the database is gone")
      expect(await own()).toMatchObject([{ price: 45_000 }])
    })
  },
})
