import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import type { SellerRefunds } from "@ocop/shared/direct"
import type { NoticePage } from "@ocop/shared/notice"
import type { ParcelDocument } from "@ocop/shared/parcel"
import { PurchaseList } from "@ocop/shared/purchase"
import type { SellerAccountDocument } from "@ocop/shared/seller-account"
import { vi } from "vitest"
import { balancesOf } from "../../../src/ledger/balances-of"
import { BANK_MODULE } from "../../../src/modules/bank"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { backendTests } from "../../backend-tests"
import { actFor } from "../../fixtures/acting"
import { tellBank, transferFor } from "../../fixtures/bank"
import { buyByTransfer } from "../../fixtures/by-transfer"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator } from "../../fixtures/operator"
import { mailsTo } from "../../fixtures/outbox"
import { required, stockOf } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

// Read once, when the first of our sources is loaded.
vi.hoisted(() => {
  process.env["SETTLEMENT_MODE"] = "direct"
})

const BAKERS = { bin: "970436", number: "1012345678", holder: "Lo Banh Tan Hue" }
const FARMERS = { bin: "970418", number: "2600123456", holder: "Ruong Ba Dinh" }
const BUYERS = { bin: "970422", number: "0912345678", holder: "Nguyễn Thị Hoa" }
const RULE = { position: 100, rate_bp: 500, valid_from: "2026-01-01", basis: "Hợp đồng mẫu 01/2026" }
const TODAY = todayInVietnam(new Date())

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let baker: string
    let farmer: string
    let packer: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      baker = await openDesk(api, "lo-banh@example.com")
      farmer = await openDesk(api, "ruong@example.com")
      packer = await openDesk(api, "goi-hang@example.com")
      await join(getContainer(), { email: "lo-banh@example.com", handle: open.baker.handle })
      await join(getContainer(), { email: "ruong@example.com", handle: open.farmer.handle })
      await join(getContainer(), { email: "goi-hang@example.com", handle: open.baker.handle, role: "staff" })
      await getContainer().resolve(LEDGER_MODULE).createCommissionRules(RULE)
    })

    const run = (job: string) => getContainer().resolve(Modules.WORKFLOW_ENGINE).run(`job-${job}`, { input: {} })
    const bank = () => getContainer().resolve(BANK_MODULE)
    const bakers = (token = baker) => ({
      get: (path: string) => atDesk(api, token).get(`/organizations/${open.baker.handle}${path}`),
      post: (path: string, body: object) => atDesk(api, token).post(`/organizations/${open.baker.handle}${path}`, body),
    })
    const farmers = {
      get: (path: string) => atDesk(api, farmer).get(`/organizations/${open.farmer.handle}${path}`),
      post: (path: string, body: object) =>
        atDesk(api, farmer).post(`/organizations/${open.farmer.handle}${path}`, body),
    }

    async function openAccounts() {
      for (const [desk, account] of [
        [bakers(), BAKERS],
        [farmers, FARMERS],
      ] as const) {
        expect((await desk.post("/bank-account", { ...account, confirmed: true })).status).toBe(200)
      }
    }

    async function bought() {
      await openAccounts()
      const all = await buyByTransfer(api, open)
      const { code } = all
      const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ code })
      const parts = (await all.transfer()).parts
      const [cakes, rices] = [required(parts[0]), required(parts[1])]
      const tell = (to: typeof BAKERS, { memo }: { memo: string }, amount: number) =>
        tellBank(api, {
          ...transferFor(code, amount),
          content: `MBVCB.${memo}.CT tu 0912 HOA`,
          accountNumber: to.number,
        })
      const put = { hold_until: new Date(Date.now() - 1000) }
      const runOut = async () => {
        await getContainer()
          .resolve(ORDER_GROUP_MODULE)
          .updateOrderGroups({ id: required(group).id, ...put })
        await run("expire-purchases")
      }
      return { ...all, group: required(group), cakes, rices, tell, runOut }
    }

    /** What every account holds; debit and credit are equal in every journal. */
    async function books() {
      const { rows } = await getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw<{ rows: unknown[] }>(
          "select journal_id from ledger_entry group by journal_id having sum(debit) <> sum(credit)",
        )
      expect(rows).toEqual([])
      return Object.fromEntries([...(await balancesOf(getContainer(), {}))].filter(([, amount]) => amount !== 0))
    }

    const refundsOf = async (desk: { get: (path: string) => Promise<{ data: unknown }> }) =>
      (await desk.get("/refunds")).data as SellerRefunds

    it("keeps an account once its owner has seen it as it is, and tells all owners", async () => {
      const shown = await bakers().post("/bank-account", BAKERS)
      expect(shown.data).toMatchObject({
        account: null,
        draft: { bank: "Vietcombank", number: "1012345678", holder: "LO BANH TAN HUE" },
        is_shown_to_buyers: true,
      })
      const kept = await bakers().post("/bank-account", { ...BAKERS, confirmed: true })
      expect(kept.data).toMatchObject({ account: { number: "•••• 5678", holder: "LO BANH TAN HUE" }, former: [] })
      await bakers().post("/bank-account", { ...BAKERS, confirmed: true })
      const changed = await bakers().post("/bank-account", { ...BAKERS, number: "9999000011", confirmed: true })
      expect((changed.data as SellerAccountDocument).former).toMatchObject([{ number: "•••• 5678" }])

      expect((await bakers(packer).get("/bank-account")).data).toMatchObject({ account: { number: "•••• 0011" } })
      expect(await bakers(packer).post("/bank-account", BAKERS)).toMatchObject({
        status: 403,
        data: { type: "owner_only" },
      })
      const acting = await actFor(api, await operator(api, getContainer()), open.baker.organization_id)
      expect(await bakers(acting).post("/bank-account", { ...BAKERS, confirmed: true })).toMatchObject({
        status: 403,
        data: { type: "not_on_behalf" },
      })
      expect((await bakers(farmer).get("/bank-account")).status).toBe(404)

      const told = await until(async () => {
        const { notices } = (await bakers().get("/notices")).data as NoticePage
        const changes = notices.filter(({ kind }) => kind === "account_changed")
        return changes.length === 2 ? changes : null
      })
      expect(told.map(({ data }) => data)).toEqual([
        { bank: "Vietcombank", number: "•••• 0011" },
        { bank: "Vietcombank", number: "•••• 5678" },
      ])
      await until(() => mailsTo("lo-banh@example.com").length >= 2)
      const { data: history } = await bakers().get("/history")
      const kinds = ["acting_opened", "account_changed", "account_changed"]
      expect(history).toMatchObject({ events: kinds.map((kind) => ({ kind })) })
    })

    it("offers a transfer only where every seller has an account, and no cards", async () => {
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready([
        { variant_id: open.cake.variant_id, quantity: 1 },
        { variant_id: open.rice.variant_id, quantity: 1 },
      ])
      const methods = async () =>
        (await hoa.get(`/baskets/${id}`)).data.payment_methods.map(({ method }: { method: string }) => method)
      expect(await methods()).toEqual(["cod"])
      await bakers().post("/bank-account", { ...BAKERS, confirmed: true })
      const total = (await hoa.get(`/baskets/${id}`)).data.totals.total
      const refused = await hoa.post(`/baskets/${id}/purchase`, { payment: "vietqr", shown_total: total })
      expect(refused).toMatchObject({ status: 400, data: { type: "payment_not_offered" } })
      await farmers.post("/bank-account", { ...FARMERS, confirmed: true })
      expect(await methods()).toEqual(["cod", "vietqr"])
    })

    it("is paid seller by seller: one known by the bank, the other by the seller's word", async () => {
      const { code, total, transfer, purchase, tell, cakes, rices, group } = await bought()
      expect(await transfer()).toMatchObject({ state: "waiting", due: total, payee: null, payload: null })
      expect(cakes).toMatchObject({
        code: `${code}-1`,
        state: "waiting",
        memo: `OCOP${code}P1`,
        payee: { account: BAKERS.number, name: "LO BANH TAN HUE" },
      })
      expect(rices).toMatchObject({ memo: `OCOP${code}P2`, payee: { account: FARMERS.number, bank: "BIDV" } })
      expect(cakes.due + rices.due).toBe(total)
      expect(cakes.payload).toContain(`54${String(cakes.due).length.toString().padStart(2, "0")}${cakes.due}`)
      // What the buyer was shown stays, whatever the seller has by now.
      await bakers().post("/bank-account", { ...BAKERS, number: "7777000011", confirmed: true })

      const told = { ...transferFor(code, cakes.due), content: cakes.memo, accountNumber: BAKERS.number }
      await Promise.all([tellBank(api, told), tellBank(api, told)])
      expect((await transfer()).parts.map(({ state, known_by }) => [state, known_by])).toEqual([
        ["paid", "bank"],
        ["waiting", null],
      ])
      const halfway = await purchase()
      expect(halfway.payment).toMatchObject({ state: "awaiting", amount: rices.due })
      expect(halfway.parcels.map(({ status, progress }) => [status, progress?.due])).toEqual([
        ["packing", 0],
        ["awaiting_payment", rices.due],
      ])
      expect((await farmers.post(`/parcels/${code}-2/confirm`, {})).data).toMatchObject({ type: "awaiting_payment" })
      expect((await bakers().post(`/parcels/${code}-1/confirm`, {})).status).toBe(200)

      expect((await bakers().post(`/parcels/${code}-2/payment`, { result: "full" })).status).toBe(404)
      const marked = await farmers.post(`/parcels/${code}-2/payment`, { result: "full" })
      expect(marked).toMatchObject({ status: 200, data: { state: "to_pack", transfer: { state: "paid" } } })
      const again = await farmers.post(`/parcels/${code}-2/payment`, { result: "full" })
      expect(again.status).toBe(200)
      const paid = (again.data as ParcelDocument).events.filter(({ kind }) => kind === "paid")
      expect(paid).toMatchObject([{ actor: "seller", on_behalf: false }])
      // The bank tells late of what the seller has said: it is the same money.
      await tell(FARMERS, rices, rices.due)
      expect((await refundsOf(farmers)).open).toEqual([])

      expect((await purchase()).payment).toMatchObject({ state: "paid", amount: total })
      expect(await transfer()).toMatchObject({ state: "paid", parts: [{ state: "paid" }, { known_by: "seller" }] })
      const orders = await getContainer().resolve(Modules.ORDER).listOrderTransactions({ order_id: group.order_ids })
      expect(orders.map(({ amount }) => Number(amount)).toSorted((a, b) => a - b)).toEqual(
        [cakes.due, rices.due].toSorted((a, b) => a - b),
      )
      // Nothing of the buyers' money is ours: the sellers owe five in a hundred of their goods.
      const fee = 0.05 * (2 * 65_000 + 195_000)
      expect(await books()).toEqual({ fee_receivable: fee, commission: fee })
    })

    it("shows what is missing, and gives what is too much to the seller to send back", async () => {
      const { hoa, code, transfer, tell, cakes, rices, purchase } = await bought()
      const short = await farmers.post(`/parcels/${code}-2/payment`, { result: "short", received: 20_000 })
      expect(short).toMatchObject({ status: 200, data: { state: "awaiting_payment", transfer: { received: 20_000 } } })
      const wrong = await farmers.post(`/parcels/${code}-2/payment`, { result: "short", received: rices.due })
      expect(wrong).toMatchObject({ status: 400, data: { type: "received_wrong" } })
      const [, rest] = (await transfer()).parts
      expect(rest).toMatchObject({ state: "short", received: 20_000, left: rices.due - 20_000 })
      expect(rest?.payload).toContain(String(rices.due - 20_000))

      await tell(BAKERS, cakes, 10_000)
      expect((await transfer()).parts[0]).toMatchObject({ state: "short", left: cakes.due - 10_000 })
      await tell(BAKERS, cakes, cakes.due)
      expect((await transfer()).parts[0]).toMatchObject({ state: "paid" })
      expect(await refundsOf(bakers())).toMatchObject({
        open: [{ kind: "excess", amount: 10_000, state: "needs_account", parcel_code: `${code}-1` }],
      })
      expect((await purchase()).refunds).toMatchObject([{ amount: 10_000, state: "needs_account", is_by_seller: true }])

      const [owed] = (await refundsOf(bakers())).open
      const sent = { sent_on: TODAY, reference: "FT26331001" }
      const path = `/refunds/${required(owed).id}/sent`
      expect((await bakers().post(path, sent)).data).toMatchObject({ type: "refund_account_missing" })
      await hoa.post(`/purchases/${code}/payout-account`, BUYERS)
      expect((await refundsOf(bakers())).open).toMatchObject([
        { state: "to_pay", payee: { account: "0912345678", name: "NGUYỄN THỊ HOA" } },
      ])
      expect((await farmers.post(path, sent)).status).toBe(404)
      expect((await bakers(farmer).post(path, sent)).status).toBe(404)
      const refused = await bakers().post(path, { sent_on: "2999-01-01", reference: " " })
      expect(refused).toMatchObject({ status: 400, data: { problems: [{ field: "sent_on" }, { field: "reference" }] } })
      expect((await bakers().post(path, sent)).data).toMatchObject({ open: [], done: [{ reference: "FT26331001" }] })
      await bakers().post(path, { ...sent, reference: "KHAC" })
      expect((await refundsOf(bakers())).done).toMatchObject([{ reference: "FT26331001" }])
      expect((await purchase()).refunds).toMatchObject([
        { state: "paid", reference: "FT26331001", account_end: "5678" },
      ])
      // Nobody at the shop sends it as well.
      const running = await operator(api, getContainer())
      const desk = await api.get("/admin/payouts?state=to_pay", { headers: running.headers })
      expect(desk.data).toMatchObject({ payouts: [], to_pay_total: 0 })
      expect(await books()).toEqual({ fee_receivable: 6_500, commission: 6_500 })
    })

    it("lets go at the end of the time what nobody paid, keeps what is paid, and has late money sent back", async () => {
      const { code, transfer, purchase, tell, cakes, rices, runOut } = await bought()
      await tell(BAKERS, cakes, cakes.due)
      await tell(FARMERS, rices, 30_000)
      await runOut()
      expect((await transfer()).parts.map(({ state }) => state)).toEqual(["paid", "expired"])
      const kept = await purchase()
      expect(kept).toMatchObject({ status: "placed", payment: { state: "paid", amount: cakes.due } })
      expect(kept.parcels.map(({ status }) => status)).toEqual(["packing", "canceled"])
      expect(await stockOf(getContainer(), open.rice)).toMatchObject({ reserved: 0 })
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 2 })
      expect((await farmers.post(`/parcels/${code}-2/payment`, { result: "full" })).data).toMatchObject({
        type: "part_closed",
      })

      await tell(FARMERS, rices, rices.due)
      expect((await refundsOf(farmers)).open.map(({ kind, amount }) => [kind, amount])).toEqual([
        ["excess", 30_000],
        ["excess", rices.due],
      ])
      expect((await purchase()).parcels[1]?.status).toBe("canceled")
      await run("expire-purchases")
      await run("match-transfers")
      expect((await refundsOf(farmers)).open).toHaveLength(2)
      expect(await books()).toEqual({ fee_receivable: 6_500, commission: 6_500 })
    })

    it("is over when nobody pays", async () => {
      const { transfer, purchase, runOut, code } = await bought()
      await runOut()
      expect(await transfer()).toMatchObject({ state: "canceled", parts: [{ state: "expired" }, { state: "expired" }] })
      expect(await purchase()).toMatchObject({ status: "canceled", payment: { state: "expired" } })
      expect(await stockOf(getContainer(), open.cake)).toMatchObject({ reserved: 0 })
      expect((await bakers().post(`/parcels/${code}-1/payment`, { result: "full" })).status).toBe(409)
      // Money that the seller finds later all the same.
      const late = (received: number) => bakers().post(`/parcels/${code}-1/payment`, { result: "short", received })
      expect((await late(99_000_000)).data).toMatchObject({ type: "late_wrong" })
      expect((await late(40_000)).status).toBe(200)
      expect((await late(30_000)).data).toMatchObject({ type: "late_wrong" })
      expect((await late(40_000)).status).toBe(200)
      expect((await refundsOf(bakers())).open).toMatchObject([{ kind: "excess", amount: 40_000 }])
      expect((await transfer()).parts[0]).toMatchObject({ state: "expired", received: 40_000 })
      expect(await books()).toEqual({})
    })

    it("gives back what was paid for goods that are not sent: the seller does, and the fee is less", async () => {
      const { hoa, code, purchase, tell, cakes, rices } = await bought()
      await tell(BAKERS, cakes, cakes.due)
      await tell(FARMERS, rices, rices.due)
      const { lines } = (await bakers().get(`/parcels/${code}-1`)).data as ParcelDocument
      await bakers().post(`/parcels/${code}-1/cancel`, {
        key: "the-key-of-this-form",
        reason: "out_of_stock",
        lines: [{ line_id: required(lines[0]).line_id, quantity: 1 }],
      })
      expect((await refundsOf(bakers())).open).toMatchObject([{ kind: "refund", amount: 65_000 }])
      expect(await books()).toEqual({ fee_receivable: 13_000, commission: 13_000 })
      await hoa.post(`/purchases/${code}/parcels/${code}-2/cancel`, { reason: "other" })
      expect((await refundsOf(farmers)).open).toMatchObject([{ kind: "refund", amount: rices.due }])
      await hoa.post(`/purchases/${code}/payout-account`, BUYERS)
      const [owed] = (await refundsOf(farmers)).open
      await farmers.post(`/refunds/${required(owed).id}/sent`, { sent_on: TODAY, reference: "FT1" })
      expect((await purchase()).refunds.map(({ state, is_by_seller }) => [state, is_by_seller])).toEqual([
        ["paid", true],
        ["to_pay", true],
      ])
      expect(await books()).toEqual({ fee_receivable: 3_250, commission: 3_250 })
    })

    it("closes what the buyer cancels before paying, and is paid by the rest", async () => {
      const { hoa, code, purchase, tell, cakes, rices } = await bought()
      await tell(FARMERS, rices, rices.due)
      await tell(BAKERS, cakes, 5_000)
      await hoa.post(`/purchases/${code}/parcels/${code}-1/cancel`, { reason: "other" })
      const settled = await until(async () => {
        const now = await purchase()
        return now.payment.state === "paid" ? now : null
      })
      expect(settled.payment.amount).toBe(rices.due)
      expect((await refundsOf(bakers())).open).toMatchObject([{ kind: "excess", amount: 5_000 }])
    })

    it("tells the seller of a transfer to look for, of the order once it has come, and of money to send back", async () => {
      const { hoa, code, cakes, tell } = await bought()
      const kindsOf = async () => {
        const { notices } = (await bakers().get("/notices")).data as NoticePage
        return notices.flatMap(({ kind, data }) => ("code" in data ? [`${kind} ${data.code}`] : []))
      }
      const told = async (...kinds: string[]) => {
        await until(async () => (await kindsOf()).length === kinds.length)
        expect(await kindsOf()).toEqual(kinds)
      }
      await told(`transfer_awaited ${code}-1`)
      const { data: today } = await bakers().get("/overview")
      expect(today).toMatchObject({ waiting: { transfers: 1, refunds: 0 } })
      await hoa.post(`/purchases/${code}/transfer/check`)
      await hoa.post(`/purchases/${code}/transfer/check`)
      const asked = [`transfer_said ${code}-1`, `transfer_awaited ${code}-1`]
      await told(...asked)
      await tell(BAKERS, cakes, cakes.due)
      await told(`new_order ${code}`, ...asked)
      await tell(BAKERS, cakes, 1_000)
      await told(`refund_owed ${code}-1`, `new_order ${code}`, ...asked)
    })

    it("finishes what a stopped run has begun: the seller's word, money that was counted, orders half let go", async () => {
      const { code, group, transfer, purchase, cakes, rices, runOut } = await bought()
      const [cake, rice] = await bank().listDirectPayments({ group_id: group.id }, { order: { part: "ASC" } })
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      await groups.updateOrderGroups({ id: group.id, money_at: new Date() })
      await bank().updateDirectPayments({ id: required(cake).id, said: cakes.due, said_at: new Date() })
      await run("match-transfers")
      expect((await transfer()).parts.map(({ state }) => state)).toEqual(["paid", "waiting"])
      await tellBank(api, { ...transferFor(code, 7_000), content: rices.memo, accountNumber: FARMERS.number })
      await bank().updateDirectPayments({ id: required(rice).id, state: "closed" })
      await runOut()
      await run("expire-purchases")
      expect((await purchase()).parcels.map(({ status }) => status)).toEqual(["packing", "canceled"])
      expect((await purchase()).payment).toMatchObject({ state: "paid", amount: cakes.due })
      expect((await refundsOf(farmers)).open).toMatchObject([{ kind: "excess", amount: 7_000 }])
      expect(await books()).toEqual({ fee_receivable: 6_500, commission: 6_500 })
    })

    it("shows operators what is overdue, without the buyer's account", async () => {
      const { hoa, code, cakes, tell } = await bought()
      await tell(BAKERS, cakes, cakes.due + 3_000)
      await hoa.post(`/purchases/${code}/payout-account`, BUYERS)
      const { headers } = await operator(api, getContainer())
      const owed = async () => (await api.get("/admin/seller-refunds", { headers })).data
      expect(await owed()).toMatchObject({
        count: 1,
        late: 0,
        refunds: [{ amount: 3_000, parcel_code: `${code}-1`, seller: { name: "Lò bánh Tân Huê" }, payee: null }],
      })
      await getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("update payout set updated_at = now() - interval '5 days'")
      expect(await owed()).toMatchObject({ late: 1, refunds: [{ is_late: true }] })
    })

    it("shows operators of each purchase which of its parts have come", async () => {
      const [first, second] = [await bought(), await bought()]
      await first.tell(FARMERS, first.rices, first.rices.due)
      await second.tell(BAKERS, second.cakes, second.cakes.due)
      const { headers } = await operator(api, getContainer())
      const { purchases } = PurchaseList.parse((await api.get("/admin/purchases", { headers })).data)
      expect(purchases.map(({ code, parcels }) => [code, ...parcels.map(({ status }) => status)])).toEqual([
        [second.code, "packing", "awaiting_payment"],
        [first.code, "awaiting_payment", "packing"],
      ])
    })

    it("may be paid at the door while nothing has come, and sends back what comes then", async () => {
      const { hoa, code, purchase, tell, cakes } = await bought()
      expect((await hoa.post(`/purchases/${code}/payment`, { method: "cod" })).status).toBe(200)
      expect((await purchase()).parcels.map(({ status }) => status)).toEqual(["packing", "packing"])
      await tell(BAKERS, cakes, cakes.due)
      expect((await refundsOf(bakers())).open).toMatchObject([{ kind: "excess", amount: cakes.due }])
      expect(await books()).toEqual({})
    })

    it("leaves a seller's other money alone, and shows the shop what came to its own account by mistake", async () => {
      const { code, cakes, transfer } = await bought()
      await tellBank(api, { ...transferFor(code, 1_000), content: "tien dien", accountNumber: BAKERS.number })
      await tellBank(api, { ...transferFor(code, cakes.due), content: cakes.memo })
      const rows = await bank().listBankTransactions({}, { order: { created_at: "ASC" } })
      expect(rows.map(({ state, problem }) => [state, problem])).toEqual([
        ["closed", "unknown_memo"],
        ["open", "wrong_account"],
      ])
      expect((await transfer()).state).toBe("waiting")
      const { headers } = await operator(api, getContainer())
      const assigned = await api.post(
        `/admin/bank-transactions/${required(rows[1]).id}/assign`,
        { code, note: "" },
        { headers, validateStatus: () => true },
      )
      expect(assigned).toMatchObject({ status: 409, data: { type: "money_not_assignable" } })
    })
  },
})
