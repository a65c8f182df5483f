import { randomUUID } from "node:crypto"
import { addDays, formatDay, todayInVietnam } from "@ocop/shared/day"
import { BuyersGift, EditedRecipient } from "@ocop/shared/gift-order"
import { NoticePage } from "@ocop/shared/notice"
import type { ProblemAnswer } from "@ocop/shared/problem"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { backendTests } from "../../backend-tests"
import { openGiftDesk, type GiftDesk } from "../../fixtures/gift-desk"
import { giver, inDays } from "../../fixtures/gift-order"
import { required } from "../../fixtures/shop"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let at: GiftDesk

    beforeAll(async () => {
      at = await openGiftDesk(api, getContainer)
    })

    it("is changed by its buyer until its point prepares it, and the point sees what it was", async () => {
      const order = await at.ordered([{ day: inDays(9) }, { name: "Lê Văn Tư", day: inDays(9) }, { day: inDays(9) }])
      const gifts = getContainer().resolve(GIFT_MODULE)
      const gift = async () => BuyersGift.parse((await order.sau.get(`/purchases/${order.code}/gift`)).data)
      const ids = (await gift()).listed.map(({ id }) => id)
      const path = (n: number) => `/purchases/${order.code}/gift/recipients/${ids[n]}`
      const edited = async (n: number) => EditedRecipient.parse((await order.sau.get(path(n))).data)
      const { typed, change_until } = await edited(0)
      expect(typed).toMatchObject({ name: "Nguyễn Thị Hoa", province: "thành phố Cần Thơ", boxes: "1" })
      expect(change_until).toBe(addDays(inDays(9), -2))
      const change = async (n: number, more: object, key: string = randomUUID()) => {
        const { status, data } = await order.sau.post(path(n), { key, typed: { ...(await edited(n)).typed, ...more } })
        return [status, ...((data as ProblemAnswer).problems ?? [data]).map(({ type, field }) => field ?? type)]
      }

      const key = randomUUID()
      expect((await change(0, { name: "Trần Thị Bảy", phone: "0912 999 888", message: "Riêng" }, key))[0]).toBe(200)
      expect((await change(0, { name: "Không ghi" }, key))[0]).toBe(200)
      expect(await change(0, { name: "", phone: "12" })).toEqual([400, "name", "phone"])
      // Far away: delivery costs more than was paid.
      expect(await change(0, { commune: "Phường Hoàn Kiếm", province: "Hà Nội", commune_code: "" })).toEqual([
        409,
        "commune",
      ])
      expect(await change(0, { delivery_on: formatDay(inDays(0)) })).toEqual([400, "delivery_on"])
      expect((await change(1, { delivery_on: formatDay(inDays(12)) }))[0]).toBe(200)
      expect((await gift()).days.map(({ day, recipients }) => [day, recipients])).toEqual([
        [inDays(9), 2],
        [inDays(12), 1],
      ])
      expect((await order.parcel()).pack_by).toBe(addDays(inDays(12), -1))
      const card = { key: randomUUID(), message: "Chúc sức khỏe" }
      expect((await order.sau.post(`/purchases/${order.code}/gift/card`, card)).status).toBe(200)
      expect((await gift()).card).toEqual({ message: "Chúc sức khỏe", change_until: addDays(inDays(9), -2) })

      const seen = await order.look()
      expect(seen.box.message).toBe("Chúc sức khỏe")
      expect(seen.listed[0]).toMatchObject({ name: "Trần Thị Bảy", phone: "0912 999 888", message: "Riêng" })
      expect(
        seen.changes.map(({ recipient, fields }) => [recipient?.position, fields.map(({ field }) => field)]),
      ).toEqual([
        [undefined, ["message"]],
        [2, ["day"]],
        [1, ["name", "phone", "message"]],
      ])
      expect(seen.changes[2]?.fields[0]).toEqual({ field: "name", before: "Nguyễn Thị Hoa", after: "Trần Thị Bảy" })
      const bell = await at.farmer.get(`/organizations/${at.open.farmer.handle}/notices`)
      const told = NoticePage.parse(bell.data).notices.filter(({ kind }) => kind === "gift_changed")
      expect(told.length).toBeGreaterThanOrEqual(3)
      expect((await giver(api, at.open).post(path(0), { key, typed })).status).toBe(404)
      expect((await order.sau.post(path(0).replace(String(ids[0]), "grc_khac"), { key, typed })).status).toBe(404)

      // What is packed stays, and so does the card; the others may still be changed, until their day is near.
      await order.pack([required(ids[0])])
      expect(await change(0, { name: "Ai Đó" })).toEqual([409, "recipients"])
      expect((await order.sau.post(`/purchases/${order.code}/gift/card`, { ...card, key: randomUUID() })).status).toBe(
        409,
      )
      expect((await change(1, { street: "9 Lê Lợi" }))[0]).toBe(200)
      await gifts.updateGiftRecipients({ id: required(ids[2]), delivery_on: addDays(todayInVietnam(new Date()), 1) })
      expect((await gift()).listed.map((each) => each.change_until !== null)).toEqual([false, true, false])
      expect(await change(2, { street: "9 Lê Lợi" })).toEqual([409, "gift_change_late"])
      expect((await order.pack([required(ids[1]), required(ids[2])])).status).toBe(200)
    })
  },
})
