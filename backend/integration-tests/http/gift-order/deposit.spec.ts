import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { GiftOrderDocument, GiftOrderPage } from "@ocop/shared/gift-order"
import { NoticePage } from "@ocop/shared/notice"
import type { ProblemAnswer } from "@ocop/shared/problem"
import { PurchaseDocument } from "@ocop/shared/purchase"
import { TransferDocument } from "@ocop/shared/transfer"
import { balancesOf } from "../../../src/ledger/balances-of"
import { BANK_MODULE } from "../../../src/modules/bank"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { capturedOf } from "../../../src/payment/capture-amount"
import { paymentCollectionIdOf } from "../../../src/purchase/plan"
import { expirePurchaseWorkflow } from "../../../src/workflows/payment/expire-purchase"
import { giveGoodwillWorkflow } from "../../../src/workflows/payment/give-goodwill"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { openGiftDesk, type GiftDesk } from "../../fixtures/gift-desk"
import { draftGift, giver, inDays, PAYER } from "../../fixtures/gift-order"
import { mailsTo } from "../../fixtures/outbox"
import { required } from "../../fixtures/shop"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let at: GiftDesk

    beforeAll(async () => {
      at = await openGiftDesk(api, getContainer)
    })

    /** A gift for days that are far away, ordered with half of it paid now. */
    async function deposited() {
      const gift = await draftGift(getContainer(), at.point, at.open, [{ boxes: 3, day: inDays(16) }])
      const sau = giver(api, at.open)
      const page = await sau.checkout(gift.key)
      const deposit = required(page.deposit)
      const { status, data } = await sau.place(gift.key, { shown_deposit: deposit })
      expect([status, data.awaits_transfer]).toEqual([200, true])
      Object.assign(sau.headers, { "x-purchase-token": data.token })
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const group = async () => required((await groups.listOrderGroups({ code: data.code }))[0])
      const money = async () => {
        const { id, order_ids } = await group()
        const payments = getContainer().resolve(Modules.PAYMENT)
        const sums = await Promise.all(
          [id, ...order_ids].map(async (of) => {
            const sessions = await payments.listPaymentSessions({ payment_collection_id: paymentCollectionIdOf(of) })
            return Promise.all(sessions.map((each) => capturedOf(payments, each.id)))
          }),
        )
        const { data: orders } = await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "order",
            fields: ["summary.paid_total", "summary.refunded_total"],
            filters: { id: order_ids },
          })
        const [order] = orders as { summary?: { paid_total?: number; refunded_total?: number } }[]
        return { captured: sums.flat(), booked: Number(order?.summary?.paid_total ?? 0) }
      }
      const path = `${at.path}/${data.code}`
      return {
        ...{ sau, code: data.code, total: page.totals.total, deposit, group, money, path },
        transfer: async () => TransferDocument.parse((await sau.get(`/purchases/${data.code}/transfer`)).data),
        purchase: async () => PurchaseDocument.parse((await sau.get(`/purchases/${data.code}`)).data),
        look: async () => GiftOrderDocument.parse((await at.farmer.get(path)).data),
        mails: (words: string) =>
          mailsTo(PAYER.email).filter((mail) => mail.includes(words) && mail.includes(data.code)),
        async late() {
          const { id } = await group()
          await groups.updateOrderGroups({ id, hold_until: new Date(Date.now() - 1000) })
          await expirePurchaseWorkflow(getContainer()).run({ input: { group_id: id } })
        },
      }
    }

    it("is ordered with a deposit, held for it, and packed once the rest has come", async () => {
      const before = await at.cakes()
      const { code, deposit, total, transfer, money, purchase, look, group, path, sau, mails } = await deposited()
      expect(deposit.amount + deposit.balance).toBe(total)
      expect(deposit.amount % 1000).toBe(0)
      expect(deposit.cancel_on < inDays(16)).toBe(true)
      const asked = await transfer()
      expect(asked).toMatchObject({ state: "waiting", due: deposit.amount, left: deposit.amount, may_pay_cash: false })
      expect(asked.deposit).toEqual({ ...deposit, is_paid: false })
      expect(asked.memo).toBe(`OCOP${code}`)

      await tellBank(api, transferFor(code, deposit.amount - 1))
      expect(await transfer()).toMatchObject({ state: "short", left: 1 })
      expect((await money()).captured).toEqual([0, 0])
      await tellBank(api, transferFor(code, 1))
      expect(await money()).toEqual({ captured: [deposit.amount, deposit.amount], booked: deposit.amount })
      const rest = await transfer()
      expect(rest).toMatchObject({ state: "short", due: total, left: deposit.balance, may_extend: false })
      expect([rest.memo, rest.deposit?.is_paid]).toEqual([`OCOP${code}L2`, true])
      expect(new Date(required((await group()).hold_until)).toISOString()).toBe(`${deposit.cancel_on}T17:00:00.000Z`)
      expect((await sau.post(`/purchases/${code}/transfer/hold`)).data.type).toBe("hold_not_extendable")
      expect((await purchase()).payment).toMatchObject({ state: "awaiting", amount: deposit.balance })

      // The point knows, gets ready, and packs nothing yet.
      const list = GiftOrderPage.parse((await at.farmer.get(at.path)).data)
      expect(list.orders.find((each) => each.code === code)).toMatchObject({
        state: "awaiting_payment",
        deposit: { is_paid: true, balance: deposit.balance },
        days: [{ day: inDays(16), recipients: 1, boxes: 3 }],
      })
      const recipients = (await look()).listed.map(({ id }) => id)
      const refused = (await at.farmer.post(`${path}/pack`, { key: randomUUID(), recipients })) as {
        status: number
        data: ProblemAnswer
      }
      expect([refused.status, refused.data.type]).toEqual([409, "awaiting_payment"])
      const goodwill = giveGoodwillWorkflow(getContainer())
      const [order_id] = (await group()).order_ids
      const given = await goodwill.run({
        input: { order_id: required(order_id), amount: 1000, reason: "", key: randomUUID(), by: "u" },
        throwOnError: false,
      })
      expect(given.errors).toHaveLength(1)

      await at.runJob("tell-deposits")
      await at.runJob("tell-deposits")
      expect(mails("đã nhận tiền cọc")).toHaveLength(1)
      expect(mails("đến hạn trả")).toHaveLength(0)
      const notices = await at.farmer.get(`/organizations/${at.open.farmer.handle}/notices`)
      expect(NoticePage.parse(notices.data).notices.map(({ kind }) => kind)).toContain("gift_deposited")
      const { id } = await group()
      await getContainer()
        .resolve(ORDER_GROUP_MODULE)
        .updateOrderGroups({ id, balance_on: inDays(-2) })
      await at.runJob("tell-deposits")
      await at.runJob("tell-deposits")
      expect(mails("đến hạn trả")).toHaveLength(1)
      expect(mails("đến hạn trả")[0]).toContain("chuyen-khoan")

      await tellBank(api, { ...transferFor(code, deposit.balance + 5), content: `CT ${rest.memo} NGUYEN` })
      expect(await money()).toEqual({ captured: [total, total], booked: total })
      expect((await transfer()).state).toBe("over")
      expect((await purchase()).payment).toMatchObject({ state: "paid", amount: total })
      expect((await at.farmer.post(`${path}/pack`, { key: randomUUID(), recipients })).status).toBe(200)
      expect(await at.cakes()).toEqual({ stocked: before.stocked - 6, reserved: before.reserved })
      await at.runJob("sweep-books")
      const sold = await balancesOf(getContainer(), { group_id: id })
      const shared = ["seller_goods", "seller_shipping", "commission"] as const
      expect(shared.reduce((sum, account) => sum + (sold.get(account) ?? 0), 0)).toBe(total)
      expect(sold.get("buyer_funds") ?? 0).toBe(0)
    })

    it("gives all of the deposit back when the rest does not come, or its buyer cancels before anything is packed", async () => {
      const before = await at.cakes()
      const late = await deposited()
      await tellBank(api, transferFor(late.code, late.deposit.amount + 20_000))
      expect((await late.money()).captured).toEqual([late.deposit.amount, late.deposit.amount])
      await late.late()
      await late.late()
      expect(await at.cakes()).toEqual(before)
      const over = await late.purchase()
      expect([over.status, over.refunds.map(({ amount }) => amount)]).toEqual(["canceled", [late.deposit.amount]])
      expect((await late.transfer()).state).toBe("canceled")
      const bank = getContainer().resolve(BANK_MODULE)
      const { id } = await late.group()
      const [excess] = await bank.listBankTransactions({ group_id: id })
      expect(excess).toMatchObject({ state: "open", problem: "too_much" })
      expect(Number(excess?.excess)).toBe(20_000)
      await until(() => Promise.resolve(late.mails("tiền cọc được trả lại").length > 0))
      expect(late.mails("đã nhận tiền đơn")).toHaveLength(0)
      // Whoever pays now is too late.
      await tellBank(api, transferFor(late.code, late.deposit.balance))
      expect((await bank.listBankTransactions({ group_id: id, counted: true })).length).toBe(1)

      const second = await deposited()
      await tellBank(api, transferFor(second.code, second.deposit.amount))
      const canceled = await second.sau.post(`/purchases/${second.code}/parcels/${second.code}-1/cancel`, {
        reason: "changed_mind",
      })
      expect(canceled.status).toBe(200)
      await until(async () => (await second.group()).status === "settled")
      expect(await at.cakes()).toEqual(before)
      expect((await second.purchase()).refunds.map(({ amount }) => amount)).toEqual([second.deposit.amount])
      await at.runJob("send-outcomes")
      expect(second.mails("tiền cọc được trả lại")).toHaveLength(0)

      await at.runJob("sweep-books")
      for (const each of [late, second]) {
        const { id: group_id } = await each.group()
        const held = await until(async () => {
          const balances = await balancesOf(getContainer(), { group_id })
          return balances.get("refund_payable") === each.deposit.amount && balances
        })
        const shared = ["seller_goods", "seller_shipping", "commission", "buyer_funds"] as const
        expect(shared.map((account) => held.get(account) ?? 0)).toEqual([0, 0, 0, 0])
      }
    })

    it("is not ordered with another deposit than the rule has, nor with one by card", async () => {
      const gift = await draftGift(getContainer(), at.point, at.open, [{ boxes: 3, day: inDays(16) }])
      const near = await draftGift(getContainer(), at.point, at.open, [{ boxes: 3, day: inDays(4) }])
      const sau = giver(api, at.open)
      expect((await sau.checkout(near.key)).deposit).toBeNull()
      const typeOf = async (key: string, more: object) => (await sau.place(key, more)).data.type
      const deposit = required((await sau.checkout(gift.key)).deposit)
      expect(await typeOf(near.key, { shown_deposit: deposit })).toBe("deposit_changed")
      expect(await typeOf(gift.key, { shown_deposit: { ...deposit, amount: 1 } })).toBe("deposit_changed")
      expect(await typeOf(gift.key, { shown_deposit: deposit, payment: "card" })).toBe("deposit_by_transfer")
    })
  },
})
