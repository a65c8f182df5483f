import { addDays, todayInVietnam } from "@ocop/shared/day"
import { InviteDocument, RecipientsPage, type AnswerInvite } from "@ocop/shared/gift-recipient"
import { ProblemAnswer } from "@ocop/shared/problem"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { backendTests } from "../../backend-tests"
import { openGift, RECIPIENT } from "../../fixtures/gift-list"
import { person } from "../../fixtures/person"
import { required } from "../../fixtures/shop"
import { PHU_LOI } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const PEOPLE = "Nguyễn Thị Hoa, 0912 345 678, hoa@example.com\nTrần Văn Bình"
const ANSWER: AnswerInvite = {
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  street: "12 Trần Hưng Đạo",
  commune_code: PHU_LOI,
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let gift: Awaited<ReturnType<typeof openGift>>
    let who: ReturnType<typeof person>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })
    beforeEach(async () => {
      gift = await openGift(getContainer(), open.baker.organization_id, "khoa-cua-mot-hop-qua")
      who = person(api, open.shop)
    })

    const invite = (people: string, form_token = "mau-moi-nguoi-nhan") =>
      who.post(`/gifts/${gift.key}/recipients/invites`, { form_token, people })
    const page = async (only = "invited") =>
      RecipientsPage.parse((await who.get(`/gifts/${gift.key}/recipients?only=${only}`)).data)
    const keyOf = async (n: number) => required((await page()).rows[n]?.invite).key
    const read = async (key: string) => InviteDocument.parse((await who.get(`/gift-invites/${key}`)).data)
    const answer = (key: string, more: Partial<AnswerInvite> = {}) =>
      who.post(`/gift-invites/${key}`, { ...ANSWER, ...more })

    it("gives everybody a link of their own; the gift waits for those who have not answered", async () => {
      for (const _ of [1, 2]) expect((await invite(PEOPLE)).data).toEqual({ count: 2, broken: 2 })
      const { rows, counts } = await page()
      expect(counts).toMatchObject({ rows: 2, broken: 2, waiting: 2 })
      expect(rows.map(({ typed, invite }) => [typed.name, invite?.email, invite?.is_answered])).toEqual([
        ["Nguyễn Thị Hoa", "hoa@example.com", false],
        ["Trần Văn Bình", "", false],
      ])
      expect(new Set(rows.map(({ invite }) => invite?.key)).size).toBe(2)
      expect((await answer(await keyOf(0))).status).toBe(200)
      const { counts: after } = await page("all")
      expect(after).toMatchObject({ good: 1, broken: 1, waiting: 1 })
      // Who pays may fill it in as well, or leave it out.
      const { id } = required((await page()).rows[1])
      await who.post(`/gifts/${gift.key}/recipients/rows/${id}`, { typed: { ...RECIPIENT, name: "Trần Văn Bình" } })
      expect((await page("all")).counts).toMatchObject({ good: 2, broken: 0, waiting: 0 })
      expect((await page()).rows[1]?.invite?.is_answered).toBe(false)
    })

    it("shows a recipient nothing but their own row, and the name on the card", async () => {
      await getContainer()
        .resolve(GIFT_MODULE)
        .updateGiftDrafts({ id: gift.draft_id, sender: "Gia đình Hoa", message: "Chúc mừng năm mới" })
      await invite(PEOPLE)
      const key = await keyOf(0)
      const told = await who.get(`/gift-invites/${key}`)
      expect(told.data).toEqual({
        state: "open",
        is_answered: false,
        sender: "Gia đình Hoa",
        point: "Quầy OCOP Phú Lợi",
        until: null,
        name: "Nguyễn Thị Hoa",
        phone: "0912 345 678",
        street: "",
        commune: null,
      })
      const text = JSON.stringify(told.data)
      for (const hidden of ["Trần Văn Bình", "hoa@example.com", gift.key, "45000", "price", "fee"]) {
        expect(text).not.toContain(hidden)
      }
      const answered = InviteDocument.parse((await answer(key, { phone: "+84 912 345 679" })).data)
      expect(answered).toMatchObject({ is_answered: true, phone: "0912 345 679", commune: { code: PHU_LOI } })
      expect(await read(key)).toEqual(answered)
    })

    it("says everything that is wrong with an answer at once, and keeps nothing of it", async () => {
      await invite(PEOPLE)
      const key = await keyOf(0)
      const refused = await answer(key, { name: " ", phone: "12", street: "", commune_code: "" })
      expect([refused.status, ProblemAnswer.parse(refused.data).problems?.map(({ type }) => type)]).toEqual([
        400,
        ["name_missing", "phone_wrong", "commune_missing", "street_missing"],
      ])
      expect(await read(key)).toMatchObject({ is_answered: false, name: "Nguyễn Thị Hoa" })
      const wrong = await invite("An, 0912\n\n0912 345 678", "mau-khac-cua-danh-sach")
      expect([wrong.status, ProblemAnswer.parse(wrong.data).message]).toEqual([
        400,
        "Sửa lại: dòng 1 số điện thoại không đúng; dòng 3 thiếu tên.",
      ])
      expect((await invite("\n", "mau-khac-cua-danh-sach")).status).toBe(400)
      expect((await invite("An\n".repeat(201), "mau-khac-cua-danh-sach")).status).toBe(400)
      expect((await page()).counts.rows).toBe(2)
    })

    it("closes when it is too late or the gift is ordered, and then tells nothing of the recipient", async () => {
      await invite(PEOPLE)
      const key = await keyOf(0)
      await answer(key)
      const gifts = getContainer().resolve(GIFT_MODULE)
      const today = todayInVietnam(new Date())
      await gifts.updateGiftDrafts({ id: gift.draft_id, delivery_on: addDays(today, 1) })
      expect(await read(key)).toMatchObject({ state: "open", until: today })
      await gifts.updateGiftDrafts({ id: gift.draft_id, delivery_on: today })
      const closed = { state: "closed", is_answered: true, name: "", phone: "", street: "", commune: null }
      expect(await read(key)).toMatchObject(closed)
      expect((await answer(key)).data).toMatchObject({ type: "invite_closed" })
      await gifts.updateGiftDrafts({ id: gift.draft_id, delivery_on: null, status: "placed" })
      expect(await read(key)).toMatchObject(closed)
      expect((await answer(key)).status).toBe(409)
      expect((await invite(PEOPLE, "mau-sau-khi-dat")).status).toBe(409)
    })

    it("opens under its own key alone, and not for who was taken out of the list", async () => {
      await invite(PEOPLE)
      const key = await keyOf(0)
      for (const none of ["khong-co", gift.key, `${key.slice(0, -1)}${key.endsWith("A") ? "B" : "A"}`]) {
        expect((await who.get(`/gift-invites/${none}`)).status).toBe(404)
        expect((await answer(none)).status).toBe(404)
      }
      const { id } = required((await page()).rows[0])
      await who.delete(`/gifts/${gift.key}/recipients/rows/${id}`)
      expect((await who.get(`/gift-invites/${key}`)).status).toBe(404)
      expect((await answer(key)).status).toBe(404)
    })
  },
})
