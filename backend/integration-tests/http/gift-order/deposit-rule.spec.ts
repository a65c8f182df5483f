import { GiftPoints } from "@ocop/shared/gift"
import { DepositDesk, type ChangeDepositRule } from "@ocop/shared/gift-order"
import { TransferDocument } from "@ocop/shared/transfer"
import { ProblemAnswer } from "@ocop/shared/problem"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { SETTING_MODULE } from "../../../src/modules/setting"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { openGiftDesk, type GiftDesk } from "../../fixtures/gift-desk"
import { draftGift, giver, inDays } from "../../fixtures/gift-order"
import { changeUnnoticed } from "../../fixtures/market"
import { operator, staff } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"

type Person = Awaited<ReturnType<typeof staff>>

const THIRTY: ChangeDepositRule = {
  ...{ percent: "30", from: "900.000", least: "500.000", far_days: "20", grace_days: "5" },
  reason: "Mùa Tết",
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let at: GiftDesk
    let boss: Person

    beforeAll(async () => {
      at = await openGiftDesk(api, getContainer)
      boss = await operator(api, getContainer())
    })

    const config = ({ headers }: Person) => ({ headers, validateStatus: () => true })
    const change = (more: Partial<ChangeDepositRule> = {}, who: Person = boss) =>
      api.post("/admin/deposit-rule", { ...THIRTY, ...more }, config(who))
    const read = async (who: Person = boss) => api.get("/admin/deposit-rule", config(who))
    const problems = ({ status, data }: { status: number; data: unknown }) => {
      const answer = ProblemAnswer.parse(data)
      return [status, ...(answer.problems ?? [answer]).map(({ type, field }) => `${type} ${field}`)]
    }
    /** A gift of 1,140,000 đồng and its delivery, for a day two weeks away. */
    const draft = () => draftGift(getContainer(), at.point, at.open, [{ boxes: 3, day: inDays(16) }])
    const offered = async () => {
      const { data } = await shopper(api, at.open.shop).get("/gift-points")
      return GiftPoints.parse(data).deposit
    }

    it("is changed by an operator for what is ordered from then on, and an order keeps what it was placed with", async () => {
      expect(DepositDesk.parse((await read()).data)).toMatchObject({
        rule: { percent: 50, from: 10_000_000, least: 1_000_000, far_days: 10, grace_days: 2 },
        may_change: true,
        changes: [],
      })
      expect(await offered()).toMatchObject({ percent: 50 })
      const [first, second] = [await draft(), await draft()]
      const sau = giver(api, at.open)
      const { totals, deposit: half } = await sau.checkout(first.key)
      const { total } = totals
      expect(half?.amount).toBe(Math.ceil(total / 2 / 1000) * 1000)
      const { data: placed } = await sau.place(first.key, { shown_deposit: half })
      Object.assign(sau.headers, { "x-purchase-token": placed.token })
      const transfer = async () =>
        TransferDocument.parse((await sau.get(`/purchases/${placed.code}/transfer`)).data).deposit
      const agreed = await transfer()
      expect(agreed).toMatchObject({ ...half, is_paid: false })

      const changed = DepositDesk.parse((await change()).data)
      expect(changed.rule).toEqual({ percent: 30, from: 900_000, least: 500_000, far_days: 20, grace_days: 5 })
      expect(changed.changes).toMatchObject([{ reason: "Mùa Tết", user_email: "truc@example.com" }])
      expect(await offered()).toEqual(changed.rule)
      expect(await transfer()).toEqual(agreed)
      await tellBank(api, transferFor(placed.code, required(half).amount))
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const [group] = await groups.listOrderGroups({ code: placed.code })
      expect(new Date(required(group?.hold_until)).toISOString()).toBe(`${half?.cancel_on}T17:00:00.000Z`)
      expect(await transfer()).toEqual({ ...agreed, is_paid: true })

      const other = giver(api, at.open)
      expect((await other.place(second.key, { shown_deposit: half })).data.type).toBe("deposit_changed")
      const { deposit: third } = await other.checkout(second.key)
      expect(third?.amount).toBe(Math.ceil((total * 0.3) / 1000) * 1000)
      // Of it, only the days are others now.
      await change({ grace_days: "4" })
      expect((await other.place(second.key, { shown_deposit: third })).data.type).toBe("deposit_changed")
      const { deposit: fourth } = await other.checkout(second.key)
      expect(fourth?.amount).toBe(third?.amount)
      expect((await other.place(second.key, { shown_deposit: fourth })).status).toBe(200)
    })

    it("tells everything that is wrong, refuses what holds already, and takes no deposit at a hundred percent", async () => {
      const wrong = { percent: "5", far_days: "x", grace_days: "", reason: " " }
      expect(problems(await change(wrong))).toEqual([
        400,
        "deposit_number_wrong percent",
        "deposit_number_wrong far_days",
        "deposit_number_wrong grace_days",
        "reason_missing reason",
      ])
      expect(problems(await change({ least: "900.001" }))).toEqual([400, "deposit_least_above least"])
      expect(DepositDesk.parse((await read()).data).changes).toEqual([])
      const both = await Promise.all([change(), change()])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(problems(await change())).toEqual([409, "deposit_known percent"])
      expect((await change({ percent: "100" })).status).toBe(200)
      expect(await offered()).toBeNull()
      expect((await giver(api, at.open).checkout((await draft()).key)).deposit).toBeNull()
      const [row] = await getContainer().resolve(SETTING_MODULE).listDepositRuleChanges({})
      const rewrite = changeUnnoticed(getContainer(), "update deposit_rule_change set reason = 'khác' where id = ?", [
        required(row).id,
      ])
      await expect(rewrite).rejects.toThrow("never changed")
    })

    it("is an operator's to change and an auditor's to read", async () => {
      const auditor = await staff(api, getContainer(), "kiem-toan@example.com", "auditor")
      const registrar = await staff(api, getContainer(), "dang-ky@example.com", "registrar")
      expect(DepositDesk.parse((await read(auditor)).data).may_change).toBe(false)
      expect((await change({}, auditor)).status).toBe(403)
      expect([(await read(registrar)).status, (await change({}, registrar)).status]).toEqual([403, 403])
    })
  },
})
