import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Account } from "@ocop/shared/ledger"
import { ParcelComplaints } from "@ocop/shared/complaint"
import type { ParcelDocument } from "@ocop/shared/parcel"
import { balancesOf } from "../../../src/ledger/balances-of"
import { BANK_MODULE } from "../../../src/modules/bank"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { settle } from "../../../src/payment/settle"
import { backendTests } from "../../backend-tests"
import { tellBank, transferFor } from "../../fixtures/bank"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { operator } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"
import { buyOfTwo } from "../../fixtures/transfer-purchase"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const ACCOUNT = { bin: "970422", number: "0123456789", holder: "NGUYEN THI HOA" }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let headers: Record<string, string>
    let baker: ReturnType<typeof atDesk>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      baker = atDesk(api, await openDesk(api, "lo-banh@example.com"))
      await join(getContainer(), { email: "lo-banh@example.com", handle: open.baker.handle })
    })

    beforeEach(async () => {
      headers = (await operator(api, getContainer())).headers
      await getContainer()
        .resolve(LEDGER_MODULE)
        .createCommissionRules([
          { position: 100, rate_bp: 500, valid_from: "2026-01-01", basis: "Hợp đồng mẫu 01/2026" },
          {
            ...{ position: 10, rate_bp: 1000, valid_from: "2026-01-01", basis: "Hợp đồng lò bánh" },
            organization_id: open.baker.organization_id,
          },
        ])
    })

    const run = (job: string) => getContainer().resolve(Modules.WORKFLOW_ENGINE).run(`job-${job}`, { input: {} })
    const bank = () => getContainer().resolve(BANK_MODULE)
    const database = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const desk = (path: string, body: object = {}) =>
      api.post(`/admin${path}`, body, { headers, validateStatus: () => true })
    const sum = (rows: readonly { amount: unknown }[]) => rows.reduce((all, { amount }) => all + Number(amount), 0)

    /** What the accounts hold, once it is seen that they agree with what lies on the bank and waits for somebody. */
    async function books(filter: Parameters<typeof balancesOf>[1] = {}) {
      const { rows: crooked } = await database().raw(
        "select journal_id from ledger_entry group by journal_id having sum(debit) <> sum(credit)",
      )
      expect(crooked).toEqual([])
      const all = await balancesOf(getContainer(), {})
      const held = (account: Account) => all.get(account) ?? 0
      const payouts = await bank().listPayouts({}, { take: null })
      const moved = await bank().listBankTransactions({ direction: "in" }, { take: null })
      const ours = moved.filter(({ account_number }) => account_number === process.env["BANK_ACCOUNT"])
      const paid = payouts.filter(({ state }) => state === "paid")
      expect(held("bank")).toBe(sum(ours) - sum(paid))
      const excess = ours.map(({ excess }) => ({ amount: excess }))
      expect(held("unmatched")).toBe(sum(excess) - sum(paid.filter(({ kind }) => kind === "excess")))
      const owed = payouts.filter(({ kind, state }) => kind === "refund" && state !== "paid")
      expect(held("refund_payable")).toBe(sum(owed))
      return Object.fromEntries([...(await balancesOf(getContainer(), filter))].filter(([, amount]) => amount !== 0))
    }

    async function payOut() {
      await desk("/payouts/send")
      for (const { id } of await bank().listPayouts({ state: "sent" }, { take: null })) {
        expect((await desk(`/payouts/${id}/mark`, { result: "paid" })).status).toBe(200)
      }
    }

    it("follow a purchase of two sellers from the transfer to the last refund", async () => {
      const { hoa, code, total, purchase, group } = await buyOfTwo(api, getContainer(), open, "vietqr")
      const [cakes, rice] = (await purchase()).parcels.map((parcel) => required(parcel))
      const [cake_order, rice_order] = [required(cakes), required(rice)]
      expect(await books()).toEqual({})

      await tellBank(api, transferFor(code, 10_000))
      expect(await books()).toEqual({ bank: 10_000, buyer_funds: 10_000 })

      await tellBank(api, transferFor(code, total - 5_000))
      const commission = Math.floor(130_000 / 10) + Math.floor(195_000 / 20)
      expect(await books()).toEqual({
        bank: total + 5_000,
        unmatched: 5_000,
        commission,
        seller_goods: 325_000 - commission,
        seller_shipping: total - 325_000,
      })
      expect(await books({ organization_id: open.baker.organization_id })).toMatchObject({
        seller_goods: 117_000,
        seller_shipping: cake_order.total - 130_000,
      })

      const path = `/purchases/${code}/parcels`
      expect((await hoa.post(`${path}/${cake_order.progress?.code}/cancel`, { reason: "changed_mind" })).status).toBe(
        200,
      )
      expect(await books()).toEqual({
        bank: total + 5_000,
        unmatched: 5_000,
        commission: 9_750,
        seller_goods: 195_000 - 9_750,
        seller_shipping: rice_order.total - 195_000,
        refund_payable: cake_order.total,
      })

      const goodwill = { amount: 7_000, reason: "Giao chậm", key: "thien-chi-thien-chi-1" }
      expect((await desk(`${path}/${rice_order.progress?.code}/refund`, goodwill)).status).toBe(200)
      expect(await books()).toMatchObject({ refund_payable: cake_order.total + 7_000, goodwill: 7_000 })

      await hoa.post(`/purchases/${code}/payout-account`, ACCOUNT)
      const [over] = await bank().listBankTransactions({ state: "open" })
      expect((await desk(`/bank-transactions/${required(over).id}/return`, ACCOUNT)).status).toBe(200)
      await payOut()
      expect(await books()).toEqual({
        bank: rice_order.total - 7_000,
        commission: 9_750,
        goodwill: 7_000,
        seller_goods: 195_000 - 9_750,
        seller_shipping: rice_order.total - 195_000,
      })
      expect(await getContainer().resolve(LEDGER_MODULE).listLedgerJournals({ group_id: group.id })).toHaveLength(9)
    })

    it("know what a person finds out about money, and what a purchase that came to nothing leaves", async () => {
      const { code, total, group } = await buyOfTwo(api, getContainer(), open, "vietqr")
      await tellBank(api, { ...transferFor(code, 12_000), content: "mung sinh nhat" })
      await tellBank(api, { ...transferFor(code, 9_000), accountNumber: "999" })
      expect(await books()).toEqual({ bank: 12_000, unmatched: 12_000 })
      const [unknown] = await bank().listBankTransactions({ problem: "unknown_memo" })
      expect((await desk(`/bank-transactions/${required(unknown).id}/assign`, { code })).status).toBe(200)
      expect(await books()).toEqual({ bank: 12_000, buyer_funds: 12_000 })

      await getContainer()
        .resolve(ORDER_GROUP_MODULE)
        .updateOrderGroups({ id: group.id, hold_until: new Date(Date.now() - 1000) })
      await run("expire-purchases")
      expect(await books()).toEqual({ bank: 12_000, unmatched: 12_000 })
      await tellBank(api, transferFor(code, total))
      expect(await books()).toEqual({ bank: 12_000 + total, unmatched: 12_000 + total })
      for (const { id } of await bank().listBankTransactions({ state: "open", group_id: group.id })) {
        expect((await desk(`/bank-transactions/${id}/return`, ACCOUNT)).status).toBe(200)
      }
      await payOut()
      expect(await books()).toEqual({})
    })

    it("are finished by a job where a process stopped between the money and them", async () => {
      const { code, total, group } = await buyOfTwo(api, getContainer(), open, "vietqr")
      await tellBank(api, transferFor(code, 10_000))
      const row = { memo: code, reference: "", at: new Date(), payer: null, direction: "in" as const }
      const of = {
        gateway: "sepay",
        transaction_id: "khong-ai-ghi",
        transfer_key: "k",
        listed: false,
        state: "new" as const,
      }
      const account_number = required(process.env["BANK_ACCOUNT"])
      const id = await bank().addTransaction({ ...row, ...of, account_number, amount: total - 10_000 })
      await bank().updateBankTransactions({ id, state: "matched", counted: true, group_id: group.id })
      expect(await settle(getContainer(), group.id)).toBe("settled")
      expect(Object.fromEntries(await balancesOf(getContainer(), {}))).toEqual({ bank: 10_000, buyer_funds: 10_000 })
      await run("sweep-books")
      expect((await balancesOf(getContainer(), {})).get("bank")).toBe(10_000)

      const before = new Date(Date.now() - 120_000)
      for (const table of ["bank_transaction", "order_group"]) await database()(table).update({ updated_at: before })
      await run("sweep-books")
      const commission = 13_000 + 9_750
      const all = {
        bank: total,
        commission,
        seller_goods: 325_000 - commission,
        seller_shipping: total - 325_000,
      }
      expect(await books()).toEqual(all)
      await run("sweep-books")
      expect(await books()).toEqual(all)
    })

    it("take what is paid at the door as sold when it has arrived, and a complaint as paid back", async () => {
      const { hoa, code, purchase } = await buyOfTwo(api, getContainer(), open, "cod")
      const [cakes] = (await purchase()).parcels
      const parcel = required(cakes?.progress).code
      const root = `/organizations/${open.baker.handle}/parcels/${parcel}`
      const { lines } = (await baker.get(root)).data as ParcelDocument
      const [line] = lines
      const boxed = { key: crypto.randomUUID(), lines: [{ line_id: required(line).line_id, quantity: 2 }] }
      const { boxes } = (await baker.post(`${root}/pack`, boxed)).data as ParcelDocument
      const sent = { box_id: required(boxes[0]).id, carrier: "ghn", tracking_number: "GH1" }
      await baker.post(`${root}/hand-over`, sent)
      expect(await books()).toEqual({})
      expect((await hoa.post(`/purchases/${code}/parcels/${parcel}/received`)).status).toBe(200)
      const total = required(cakes).total
      const sold = { commission: 13_000, seller_goods: 117_000, seller_shipping: total - 130_000 }
      expect(await books()).toEqual({ "carrier_cash:ghn": total, ...sold })

      const report = {
        ...{ key: crypto.randomUUID(), reason: "damaged", wish: "money_back", words: "Vỏ bánh vỡ hết." },
        lines: [{ line_id: required(line).line_id, quantity: 1 }],
      }
      const at = `/purchases/${code}/parcels/${parcel}/complaints`
      const { complaints } = ParcelComplaints.parse((await hoa.post(at, report)).data)
      const complaint = required(complaints[0])
      const accept = { key: crypto.randomUUID(), move: "accept", comes_back: false, pay: true, note: "" }
      expect((await baker.post(`${root}/complaints/${complaint.id}/answer`, accept)).status).toBe(200)
      expect(await books()).toEqual({
        ...{ "carrier_cash:ghn": total, commission: 6_500, seller_goods: 58_500 },
        ...{ seller_shipping: total - 130_000, refund_payable: 65_000 },
      })
      await hoa.post(`/purchases/${code}/payout-account`, ACCOUNT)
      await payOut()
      expect(await books()).toMatchObject({ bank: -65_000, commission: 6_500, seller_goods: 58_500 })
    })
  },
})
