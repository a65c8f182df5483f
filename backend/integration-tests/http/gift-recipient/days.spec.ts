import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, formatDay, isSunday, todayInVietnam } from "@ocop/shared/day"
import { GiftDays, RecipientsPage, type TypedRecipient } from "@ocop/shared/gift-recipient"
import { carrierStopOn } from "@ocop/shared/gift-season"
import { ProblemAnswer } from "@ocop/shared/problem"
import { summarizeRecipients } from "../../../src/gift-recipient/summarize"
import forgetGiftRecipients from "../../../src/jobs/forget-gift-recipients"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { backendTests } from "../../backend-tests"
import { openGift, RECIPIENT } from "../../fixtures/gift-list"
import { person } from "../../fixtures/person"
import { required } from "../../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const TODAY = todayInVietnam(new Date())
const KEY = "khoa-cua-mot-hop-qua"
const HA_NOI = { commune: "Phường Ba Đình", province: "Hà Nội" }

/** The next day from one on, on which parcels move. */
function movingDay(from: string): string {
  let day = from
  while (isSunday(day) || carrierStopOn(day) !== null) day = addDays(day, 1)
  return day
}
/** Far enough for every place, near enough to be shown. */
const SOME_DAY = movingDay(addDays(TODAY, 12))

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let who: ReturnType<typeof person>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })
    beforeEach(() => {
      who = person(api, open.shop)
    })

    const path = `/gifts/${KEY}/recipients`
    const gift = (more: Parameters<typeof openGift>[3] = {}) =>
      openGift(getContainer(), open.baker.organization_id, KEY, more)
    let forms = 0
    const add = (over: Partial<TypedRecipient>) => {
      forms += 1
      return who.post(path, { form_token: `mau-cua-dong-${forms}`, typed: { ...RECIPIENT, ...over } })
    }
    const days = async () => GiftDays.parse((await who.get(`${path}/days`)).data)
    const page = async () => RecipientsPage.parse((await who.get(path)).data)
    const choose = async (mode: "same" | "own", day: string) => {
      const { status, data } = await who.post(`${path}/days`, { mode, day })
      return status === 200 ? 200 : [status, ProblemAnswer.parse(data).type]
    }

    it("the next fourteen days are offered, and the farthest recipient decides the first", async () => {
      const { draft_id } = await gift()
      const near = (await days()).days.filter(({ reason }) => reason === null)
      expect(near).toHaveLength(14)
      await add(HA_NOI)
      const far = (await days()).days.filter(({ reason }) => reason === null)
      expect(far).toHaveLength(14)
      const [nearest, farthest] = [required(near[0]).day, required(far[0]).day]
      expect(nearest < farthest).toBe(true)

      expect(await choose("same", nearest)).toEqual([400, "gift_day_too_soon"])
      expect(await choose("same", "")).toEqual([400, "gift_day_missing"])
      expect(await choose("same", "2027-02-30")).toEqual([400, "gift_day_wrong"])
      expect(await choose("same", addDays(TODAY, -1))).toEqual([400, "gift_day_past"])
      expect(await choose("same", addDays(TODAY, 400))).toEqual([400, "gift_day_too_far"])
      expect(await choose("same", farthest)).toBe(200)
      const [draft] = await getContainer().resolve(GIFT_MODULE).listGiftDrafts({ key: KEY })
      expect(draft).toMatchObject({ delivery_on: farthest, version: 2 })
      expect((await summarizeRecipients(getContainer(), draft_id)).days).toEqual({
        one: { day: farthest, reason: null },
        own: [],
        missing: 0,
      })
    })

    it("a box's last day to order, and a closed point, push the first day back", async () => {
      const { point_id } = await gift({ template: { cut_off_days: 20 } })
      expect(await choose("same", movingDay(addDays(TODAY, 19)))).toEqual([400, "gift_day_too_soon"])
      expect(await choose("same", movingDay(addDays(TODAY, 20)))).toBe(200)
      const closure = { closed_from: addDays(TODAY, 1), closed_until: addDays(TODAY, 40) }
      const organizations = getContainer().resolve(ORGANIZATION_MODULE)
      await organizations.updateOrganizations({ id: open.baker.organization_id, ...closure })
      const first = required((await days()).days.find(({ reason }) => reason === null)).day
      expect(first > addDays(TODAY, 40)).toBe(true)
      expect(point_id).not.toBe("")
    })

    it("each may have a day of the list, a day on which nothing comes is a row's problem", async () => {
      const { draft_id } = await gift()
      await add({ delivery_on: formatDay(SOME_DAY) })
      await add({ ...HA_NOI, delivery_on: formatDay(addDays(TODAY, 1)) })
      await add({ street: "3 Lê Lợi" })
      const { rows, counts } = await page()
      expect(rows.map(({ problems }) => problems.map(({ field, type }) => `${field}: ${type}`))).toEqual([
        [],
        [`delivery_on: day_${isSunday(addDays(TODAY, 1)) ? "sunday" : "too_soon"}`],
        [],
      ])
      expect(counts.broken).toBe(1)
      expect(await days()).toMatchObject({ count: 3, own: 2, own_wrong: 1 })
      expect((await summarizeRecipients(getContainer(), draft_id)).days).toMatchObject({ one: null, missing: 1 })

      expect(await choose("own", SOME_DAY)).toBe(200)
      const after = await page()
      expect(after.rows.map(({ delivery_on }) => delivery_on)).toEqual([SOME_DAY, addDays(TODAY, 1), SOME_DAY])
      // One day for all stands over the days of the list.
      expect(await choose("same", SOME_DAY)).toBe(200)
      expect((await page()).counts.broken).toBe(0)
    })

    it("the fee of each is that of the box with what is in it; what cannot go there is the row's problem", async () => {
      const contents = [{ variant_id: open.cake.variant_id, count: 3, price: 65_000 }]
      const { draft_id } = await gift({ contents })
      await add({})
      await add({ ...HA_NOI, boxes: "2" })
      // 1 kg of the box and 500 g of each cake; two boxes are one parcel.
      expect((await page()).rows.map(({ fee }) => fee)).toEqual([31_000, 36_000 + 8 * 6_000])
      expect((await summarizeRecipients(getContainer(), draft_id)).fees).toBe(31_000 + 84_000)

      const ocop = getContainer().resolve(OCOP_MODULE)
      const [facts] = await ocop.listProductFacts({ product_id: open.cake.product_id })
      await ocop.updateProductFacts({ id: required(facts).id, temperature_class: "cool" })
      const { rows, counts, fees } = await page()
      expect(rows[1]).toMatchObject({ fee: null, problems: [{ field: "commune", type: "cold_too_far" }] })
      expect([counts.broken, fees]).toEqual([1, 51_000])
    })

    it("a list is erased ninety days after the last delivery, and one of nobody's order as long after its last change", async () => {
      const { draft_id } = await gift()
      const gifts = getContainer().resolve(GIFT_MODULE)
      await add({ delivery_on: formatDay(SOME_DAY) })
      await add({ street: "3 Lê Lợi" })
      const count = async () => (await gifts.listGiftRecipients({}, { withDeleted: true })).length
      const placed = async (delivery_on: string) => {
        await gifts.updateGiftDrafts({ id: draft_id, status: "placed", delivery_on })
        await forgetGiftRecipients(getContainer())
        return count()
      }
      expect(await placed(addDays(TODAY, -90))).toBe(2)
      expect(await placed(addDays(TODAY, -91))).toBe(0)
      expect(await gifts.listRecipientForms({}, { withDeleted: true })).toEqual([])
      expect(await gifts.listGiftDrafts({ id: draft_id })).toHaveLength(1)

      await gifts.updateGiftDrafts({ id: draft_id, status: "draft", delivery_on: null })
      await add({})
      await forgetGiftRecipients(getContainer())
      expect(await count()).toBe(1)
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const updated_at = new Date(Date.now() - 92 * 86_400_000)
      for (const table of ["gift_draft", "gift_recipient"]) await knex(table).update({ updated_at })
      await forgetGiftRecipients(getContainer())
      expect(await count()).toBe(0)
    })
  },
})
