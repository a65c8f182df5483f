import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ParcelPage } from "@ocop/shared/parcel"
import { BANK_MODULE } from "../../../src/modules/bank"
import { balancesOf } from "../../../src/ledger/balances-of"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { paymentCollectionIdOf } from "../../../src/purchase/plan"
import { refundShareWorkflow } from "../../../src/workflows/payment/refund-share"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { cancelAndDie } from "../../fixtures/cancel-and-die"
import { refuseRefunds } from "../../fixtures/refusing-bank"
import { buyByTransfer } from "../../fixtures/by-transfer"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { required, stockOf } from "../../fixtures/shop"
import { mailsTo } from "../../fixtures/outbox"
import { DELIVERY, shopper } from "../../fixtures/shopper"
import { until } from "../../fixtures/until"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const Booked = z.object({
  total: z.coerce.number(),
  payment_collections: z.array(z.object({ status: z.string() })),
  transactions: z.array(z.object({ amount: z.coerce.number() })),
})

backendTests({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let open: TwoSellers
    let token: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      token = await openDesk(api, "lo-banh@example.com")
      await join(getContainer(), { email: "lo-banh@example.com", handle: open.baker.handle })
    })

    const run = (job: string) => getContainer().resolve(Modules.WORKFLOW_ENGINE).run(`job-${job}`, { input: {} })
    const bank = () => getContainer().resolve(BANK_MODULE)

    async function bought() {
      const all = await buyByTransfer(api, open)
      const { code } = all
      const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ code })
      return { ...all, group: required(group) }
    }

    const ordersOf = async (ids: string[]) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["id", "total", "payment_collections.status", "transactions.*"],
          filters: { id: ids },
        })
      return ids.map((id) => Booked.parse(data.find((order) => order.id === id)))
    }

    const deskPage = async (queue: string) =>
      (await atDesk(api, token).get(`/organizations/${open.baker.handle}/parcels?queue=${queue}`)).data as ParcelPage

    it("waits for the transfer, and is paid by it", async () => {
      const { code, total, placed, transfer, purchase, group } = await bought()
      expect(placed.awaits_transfer).toBe(true)
      expect(await transfer()).toMatchObject({
        state: "waiting",
        due: total,
        left: total,
        may_extend: true,
        may_pay_cash: true,
        memo: `OCOP${code}`,
        payee: { bank: "Vietcombank", account: "0071000123456" },
      })
      expect((await purchase()).payment).toMatchObject({ method: "vietqr", state: "awaiting", amount: total })
      expect((await purchase()).parcels.map(({ status }) => status)).toEqual(["awaiting_payment", "awaiting_payment"])
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 2 })
      expect((await deskPage("to_pack")).parcels).toEqual([])
      const waiting = await deskPage("awaiting_payment")
      expect(waiting.counts).toMatchObject({ to_pack: 0, awaiting_payment: 1 })
      const [parcel] = waiting.parcels
      const packing = await atDesk(api, token).post(
        `/organizations/${open.baker.handle}/parcels/${parcel?.code}/confirm`,
        {},
      )
      expect(packing).toMatchObject({ status: 409, data: { type: "awaiting_payment" } })

      const told = await tellBank(api, transferFor(code, total))
      expect(told).toMatchObject({ status: 200, data: { success: true } })
      expect(await transfer()).toMatchObject({ state: "paid", received: total, left: 0, payload: null })
      const paid = await purchase()
      expect(paid.payment).toMatchObject({ state: "paid", amount: total })
      expect(paid.parcels.map(({ status, progress }) => [status, progress?.due])).toEqual([
        ["packing", 0],
        ["packing", 0],
      ])
      expect((await deskPage("to_pack")).parcels).toHaveLength(1)
      const orders = await ordersOf(group.order_ids)
      for (const order of orders) {
        expect(order.transactions.map(({ amount }) => amount)).toEqual([order.total])
        expect(order.payment_collections.map(({ status }) => status)).toEqual(["completed"])
      }
      const [whole] = await getContainer()
        .resolve(Modules.PAYMENT)
        .listPaymentCollections({ id: [paymentCollectionIdOf(group.id)] })
      expect(Number(whole?.captured_amount)).toBe(total)
    })

    it("counts a transfer once, however often it is told of", async () => {
      const { code, total, transfer } = await bought()
      const told = transferFor(code, total)
      await Promise.all([tellBank(api, told), tellBank(api, told), tellBank(api, told)])
      await tellBank(api, told)
      expect(await transfer()).toMatchObject({ state: "paid", received: total, excess: 0 })
      expect(await bank().listBankTransactions({})).toHaveLength(1)
    })

    it("asks for the rest of a transfer that was too small", async () => {
      const { code, total, transfer, purchase } = await bought()
      await tellBank(api, transferFor(code, 10_000))
      expect(await transfer()).toMatchObject({ state: "short", received: 10_000, left: total - 10_000 })
      expect((await transfer()).payload).toContain(`5406${total - 10_000}`)
      expect((await purchase()).payment.amount).toBe(total - 10_000)
      await tellBank(api, transferFor(code, total - 10_000))
      expect(await transfer()).toMatchObject({ state: "paid", received: total })
    })

    it("puts before a person what is too much, twice, late or without a code", async () => {
      const { code, total, transfer } = await bought()
      await tellBank(api, transferFor(code, total + 5_000))
      expect(await transfer()).toMatchObject({ state: "over", excess: 5_000 })
      await tellBank(api, transferFor(code, 20_000))
      await tellBank(api, { ...transferFor(code, 1_000), content: "chuc mung sinh nhat" })
      await tellBank(api, { ...transferFor(code, 2_000), accountNumber: "999" })
      await tellBank(api, { ...transferFor(code, 3_000), transferType: "out" })
      const rows = await bank().listBankTransactions({}, { order: { created_at: "ASC" } })
      expect(rows.map(({ state, problem, excess }) => [state, problem, Number(excess)])).toEqual([
        ["open", "too_much", 5_000],
        ["open", "paid_already", 20_000],
        ["open", "unknown_memo", 1_000],
        ["open", "wrong_account", 2_000],
        ["open", "outgoing", 0],
      ])
    })

    it("hears nobody whose signature is wrong", async () => {
      const { code, total, transfer } = await bought()
      const forged = await tellBank(api, transferFor(code, total), { "x-sepay-signature": `sha256=${"0".repeat(64)}` })
      expect(forged).toMatchObject({ status: 401, data: { type: "bank_signature" } })
      expect(await transfer()).toMatchObject({ state: "waiting", received: 0 })
      expect(await bank().listBankNotices({})).toEqual([])
    })

    it("takes the notices of other gateways as well, and has no door for those it shares no secret with", async () => {
      const data = {
        ...{ orderCode: 123, amount: 3000, description: "VQRIO123", accountNumber: "12345678", currency: "VND" },
        ...{ reference: "TF230204212323", transactionDateTime: "2023-02-04 18:25:00", code: "00", desc: "Thành công" },
        paymentLinkId: "124c33293c43417ab7879e14c8d9eb18",
        ...{ counterAccountBankId: "", counterAccountBankName: "", counterAccountName: "", counterAccountNumber: "" },
        ...{ virtualAccountName: "", virtualAccountNumber: "" },
      }
      const signature = "412e915d2871504ed31be63c8f62a149a4410d34c4c42affc9006ef9917eaa03"
      const anyStatus = { validateStatus: () => true }
      const notice = { code: "00", desc: "success", success: true, data, signature }
      expect((await api.post("/hooks/payos", notice, anyStatus)).status).toBe(200)
      const rows = await bank().listBankTransactions({ gateway: "payos" })
      expect(rows.map(({ amount, problem }) => [Number(amount), problem])).toEqual([[3000, "wrong_account"]])
      expect((await api.post("/hooks/casso", notice, anyStatus)).status).toBe(404)
    })

    it("lets go what is not paid in time, and keeps late money for a person", async () => {
      const { hoa, code, total, transfer, purchase, group } = await bought()
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const extended = await hoa.post(`/purchases/${code}/transfer/hold`)
      expect(extended.data).toMatchObject({ may_extend: false })
      expect(await hoa.post(`/purchases/${code}/transfer/hold`)).toMatchObject({
        status: 409,
        data: { type: "hold_not_extendable" },
      })
      await run("expire-purchases")
      expect((await transfer()).state).toBe("waiting")
      await tellBank(api, transferFor(code, 7_000))
      await groups.updateOrderGroups({ id: group.id, hold_until: new Date(Date.now() - 1000) })
      await run("expire-purchases")
      expect((await transfer()).state).toBe("canceled")
      expect(await purchase()).toMatchObject({ status: "canceled", payment: { state: "expired" } })
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 0 })
      await tellBank(api, transferFor(code, total))
      const rows = await bank().listBankTransactions({}, { order: { created_at: "ASC" } })
      expect(rows.map(({ problem, counted, excess }) => [problem, counted, Number(excess)])).toEqual([
        ["canceled", false, 7_000],
        ["canceled", false, total],
      ])
      expect((await purchase()).status).toBe("canceled")
    })

    it("writes to the buyer once that the money has come, or that the time for it is over", async () => {
      const mails = (words: string) => mailsTo(DELIVERY.email).filter((mail) => mail.includes(words))
      const { code, total } = await bought()
      await tellBank(api, transferFor(code, total))
      await until(() => Promise.resolve(mails(`đã nhận tiền đơn ${code}`).length > 0))
      const late = await bought()
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      await groups.updateOrderGroups({ id: late.group.id, hold_until: new Date(Date.now() - 1000) })
      await run("expire-purchases")
      await until(() => Promise.resolve(mails(`đơn ${late.code} đã hết thời gian`).length > 0))

      // As if nobody had heard of the second: a job tells it, under the same message id.
      const sentAt = async () => (await groups.retrieveOrderGroup(late.group.id)).outcome_sent_at
      await until(sentAt)
      await groups.updateOrderGroups({ id: late.group.id, outcome_sent_at: null })
      await run("send-outcomes")
      expect(await sentAt()).toBeNull()
      await dbConnection.raw("update order_group set updated_at = now() - interval '10 minutes'")
      await run("send-outcomes")
      expect(await sentAt()).not.toBeNull()
      expect(mails(`đơn ${late.code} đã hết thời gian`)).toHaveLength(1)
      expect(mails(`đã nhận tiền đơn ${code}`)).toHaveLength(1)
    })

    it("finishes what a stopped run has begun to let go, and takes no money for it", async () => {
      const { code, total, transfer, purchase } = await bought()
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const [group] = await groups.listOrderGroups({ code })
      const gone = { status: "canceled" as const, hold_until: new Date(Date.now() - 1000) }
      await groups.updateOrderGroups({ id: required(group).id, ...gone })
      await tellBank(api, transferFor(code, total))
      await run("expire-purchases")
      await run("expire-purchases")
      expect(await purchase()).toMatchObject({ status: "canceled", payment: { state: "expired" } })
      expect((await transfer()).state).toBe("canceled")
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 0 })
      const [late] = await bank().listBankTransactions({})
      expect([late?.problem, late?.counted]).toEqual(["canceled", false])
    })

    it("is over a minute after the event of its last cancellation was lost", async () => {
      const [gone, kept] = [await bought(), await bought()]
      await cancelAndDie(getContainer(), gone.group)
      await run("match-transfers")
      expect((await gone.transfer()).state).toBe("canceled")
      expect(await gone.purchase()).toMatchObject({ status: "canceled" })
      expect((await kept.transfer()).state).toBe("waiting")
      const waiting = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ status: "open" })
      expect(waiting.map(({ id }) => id)).toEqual([kept.group.id])
    })

    it("is paid at the door after all", async () => {
      const { hoa, code, purchase, group } = await bought()
      expect((await hoa.post(`/purchases/${code}/payment`, { method: "cod" })).status).toBe(200)
      expect(await purchase()).toMatchObject({ payment: { method: "cod", state: "at_door" } })
      expect((await purchase()).parcels.map(({ status }) => status)).toEqual(["packing", "packing"])
      expect((await deskPage("to_pack")).parcels.map(({ due }) => due)).toEqual([152_000])
      const orders = await ordersOf(group.order_ids)
      expect(orders.flatMap(({ payment_collections }) => payment_collections.map(({ status }) => status))).toEqual([
        "authorized",
        "authorized",
      ])
      expect(await hoa.get(`/purchases/${code}/transfer`)).toMatchObject({ status: 409 })
    })

    it("gives back what is cancelled after it was paid, once, to the account that the buyer names", async () => {
      const { hoa, code, total, purchase, group } = await bought()
      await tellBank(api, transferFor(code, total))
      const cancel = { reason: "changed_mind" }
      const first = required((await purchase()).parcels[0])
      const path = `/purchases/${code}/parcels/${first.progress?.code}/cancel`
      const done = await hoa.post(path, cancel)
      expect(done.status).toBe(200)
      await hoa.post(path, cancel)
      const canceled = await purchase()
      expect(canceled.refunds).toMatchObject([{ amount: first.total, state: "needs_account" }])
      expect(canceled.parcels.map(({ status }) => status)).toEqual(["canceled", "packing"])
      expect(canceled.parcels[0]?.progress).toMatchObject({ due: 0, owed: 0 })
      const account = { bin: "970422", number: "0123 4567 89", holder: "NGUYEN THI HOA" }
      const wrong = await hoa.post(`/purchases/${code}/payout-account`, { bin: "", number: "12", holder: "" })
      expect(wrong).toMatchObject({ status: 400, data: { type: "bank_missing", field: "bin" } })
      const told = await hoa.post(`/purchases/${code}/payout-account`, account)
      expect(told.data.refunds).toMatchObject([{ state: "to_pay", account_end: "6789" }])
      const [whole] = await getContainer()
        .resolve(Modules.PAYMENT)
        .listPaymentCollections({ id: [paymentCollectionIdOf(group.id)] })
      expect(Number(whole?.refunded_amount)).toBe(first.total)
    })

    it("gives back a part of a share at most once over, however many ask at once", async () => {
      const { code, total, group, purchase } = await bought()
      await tellBank(api, transferFor(code, total))
      const [order_id] = group.order_ids
      const part = Math.floor(required((await purchase()).parcels[0]).total / 4)
      const refund = (n: number) =>
        refundShareWorkflow(getContainer()).run({
          input: { order_id: required(order_id), amount: part, key: `good-will-${n}`, by: "user_1" },
          throwOnError: false,
        })
      const runs = await Promise.all([1, 2, 3, 4, 5].map(refund))
      expect(runs.filter(({ errors }) => errors.length === 0)).toHaveLength(4)
      const { refunds } = await purchase()
      expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBe(part * 4)
      const [order] = await ordersOf([required(order_id)])
      expect(order?.transactions.map(({ amount }) => amount).toSorted((a, b) => a - b)).toHaveLength(5)
    })

    it("cancels nothing and moves no money while the bank refuses to give it back, and does both once it does not", async () => {
      const { hoa, code, total, purchase, group } = await bought()
      await tellBank(api, transferFor(code, total))
      const first = required((await purchase()).parcels[0])
      const cancel = () =>
        hoa.post(`/purchases/${code}/parcels/${first.progress?.code}/cancel`, { reason: "changed_mind" })
      const givenBack = async () => {
        const [whole] = await getContainer()
          .resolve(Modules.PAYMENT)
          .listPaymentCollections({ id: [paymentCollectionIdOf(group.id)] })
        const books = await balancesOf(getContainer(), {})
        return [Number(whole?.refunded_amount ?? 0), books.get("refund_payable") ?? 0]
      }

      const listen = refuseRefunds(getContainer())
      const refused = await Promise.all([cancel(), cancel(), cancel()])
      expect(refused.every(({ status }) => status >= 400)).toBe(true)
      const still = await purchase()
      expect(still.parcels.map(({ status }) => status)).toEqual(["packing", "packing"])
      expect(still.refunds).toEqual([])
      expect(await givenBack()).toEqual([0, 0])
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 2 })

      listen()
      expect((await cancel()).status).toBe(200)
      await cancel()
      expect((await purchase()).parcels.map(({ status }) => status)).toEqual(["canceled", "packing"])
      expect(await givenBack()).toEqual([first.total, first.total])
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 0 })
    })

    it("shows a seller nothing of a neighbour's part, and lets none of it be given back", async () => {
      const { code, total, purchase, group } = await bought()
      await tellBank(api, transferFor(code, total))
      const [own, other] = (await purchase()).parcels.map((parcel) => required(parcel))
      const desk = atDesk(api, token)
      const parcels = `/organizations/${open.baker.handle}/parcels`
      const seen = await desk.get(`${parcels}/${required(own?.progress).code}`)
      expect(seen.status).toBe(200)
      for (const secret of [group.order_ids[1], open.farmer.handle, other?.seller.name, String(total), group.id]) {
        expect(JSON.stringify(seen.data)).not.toContain(secret)
      }
      const theirs = `${parcels}/${required(other?.progress).code}`
      expect((await desk.get(theirs)).status).toBe(404)
      const lines = (other?.lines ?? []).map(({ line_id, quantity }) => ({ line_id, quantity }))
      const wish = { key: crypto.randomUUID(), reason: "other", lines }
      expect((await desk.post(`${theirs}/cancel`, wish)).status).toBe(404)

      const sessions = await getContainer()
        .resolve(Modules.PAYMENT)
        .listPaymentSessions(
          { payment_collection_id: group.order_ids.map(paymentCollectionIdOf) },
          { relations: ["payment"] },
        )
      const payments = sessions.flatMap(({ payment }) => payment?.id ?? [])
      expect(payments).toHaveLength(2)
      for (const id of payments) {
        const headers = { authorization: `Bearer ${token}` }
        const asked = await api.post(
          `/admin/payments/${id}/refund`,
          { amount: 1000 },
          { headers, validateStatus: () => true },
        )
        expect(asked.status).toBe(401)
      }
      expect((await purchase()).refunds).toEqual([])
    })

    it("opens to nobody else", async () => {
      const { code } = await bought()
      const stranger = shopper(api, open.shop)
      for (const path of ["transfer", ""]) {
        expect((await stranger.get(`/purchases/${code}/${path}`)).status).toBe(404)
      }
      for (const path of ["transfer/check", "transfer/hold"]) {
        expect((await stranger.post(`/purchases/${code}/${path}`)).status).toBe(404)
      }
      expect((await stranger.post(`/purchases/${code}/payment`, { method: "cod" })).status).toBe(404)
    })
  },
})
