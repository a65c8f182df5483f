import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { journalOf, LedgerPage, reversalOf, type Sale } from "@ocop/shared/ledger"
import { balancesOf } from "../../../src/ledger/balances-of"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { postJournalsStep, type PostJournals } from "../../../src/workflows/ledger/steps/post-journals"
import { backendTests } from "../../backend-tests"
import { official, operator, staff } from "../../fixtures/operator"
import { AT, PAID_ORDER } from "../../fixtures/order-to-sell"
import { told } from "../../fixtures/person"

const SALE: Sale = {
  kind: "sale",
  ...PAID_ORDER,
  lines: [
    { line_id: "line", rule_id: null, rate_bp: 500, paid: 3_000_000_000, platform_borne: 0, commission: 150_000_000 },
  ],
  shipping: { paid: 30_000, platform_borne: 0 },
}
const OTHER: Sale = { ...SALE, order_id: "order_b", organization_id: "maker_b", lines: [], shipping: SALE.shipping }
const DUE = 3_000_060_000
const MONEY = journalOf({
  kind: "money_in",
  place: "bank",
  transaction_id: "92704",
  group_id: "group",
  amount: DUE + 5,
  applied: DUE,
})
const JOURNALS = [MONEY, journalOf(SALE), journalOf(OTHER)]

const postInATestWorkflow = createWorkflow("post-in-a-test", (input: PostJournals) => {
  return new WorkflowResponse(postJournalsStep(input))
})

backendTests({
  testSuite: ({ api, getContainer }) => {
    const ledger = () => getContainer().resolve(LEDGER_MODULE)
    const database = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const refusal = async (run: PromiseLike<unknown>) => String(await Promise.resolve(run).catch((error) => error))

    it("writes journals once, however often and at how many places at once they are told", async () => {
      const input = { journals: JOURNALS, at: AT.toISOString() }
      const runs = await Promise.all(
        Array.from({ length: 5 }, () => postInATestWorkflow(getContainer()).run({ input })),
      )
      expect(runs.flatMap(({ result }) => result).toSorted()).toEqual(JOURNALS.map(({ key }) => key).toSorted())
      expect(await ledger().post(JOURNALS.toReversed(), AT)).toEqual([])
      expect(await ledger().listLedgerJournals({})).toHaveLength(3)

      const balances = await balancesOf(getContainer(), {})
      expect(Object.fromEntries(balances)).toEqual({
        bank: DUE + 5,
        buyer_funds: 0,
        commission: 150_000_000,
        seller_goods: 2_850_000_000,
        seller_shipping: 60_000,
        unmatched: 5,
      })
      const of = async (filter: Parameters<typeof balancesOf>[1]) =>
        Object.fromEntries(await balancesOf(getContainer(), filter))
      expect(await of({ organization_id: "maker_b" })).toEqual({ buyer_funds: -30_000, seller_shipping: 30_000 })
      expect(await of({ account: ["bank", "unmatched"], group_id: "group" })).toEqual({ bank: DUE + 5, unmatched: 5 })
      expect(await of({ group_id: "another" })).toEqual({})
      expect(await of({ order_id: "order_a", account: "commission" })).toEqual({ commission: 150_000_000 })
    })

    it("writes all journals of a call or none", async () => {
      const wrong = { ...journalOf(OTHER), entries: journalOf(OTHER).entries.slice(1) }
      expect(await refusal(ledger().post([MONEY, wrong], AT))).toContain("does not sum to zero")
      expect(await ledger().listLedgerJournals({})).toEqual([])
    })

    it("does not take two events for one", async () => {
      await ledger().post(JOURNALS, AT)
      const other = journalOf({ ...SALE, shipping: { paid: 29_999, platform_borne: 0 } })
      expect(await refusal(ledger().post([other], AT))).toContain("with other entries")
      expect((await balancesOf(getContainer(), { account: "seller_shipping" })).get("seller_shipping")).toBe(60_000)
    })

    it("is only ever added to, whoever writes", async () => {
      await ledger().post(JOURNALS, AT)
      const [journal] = await ledger().listLedgerJournals({ key: MONEY.key })
      for (const table of ["ledger_entry", "ledger_journal"]) {
        expect(await refusal(database()(table).update({ updated_at: AT })), table).toContain("only ever added")
        expect(await refusal(database()(table).delete()), table).toContain("only ever added")
        expect(await refusal(database().raw(`truncate ${table} cascade`)), table).toContain("only ever added")
      }
      expect(await refusal(ledger().softDeleteLedgerJournals([journal!.id]))).toContain("only ever added")
      expect(await refusal(ledger().updateLedgerJournals({ id: journal!.id, group_id: "x" }))).toContain("only ever")
      expect(await refusal(ledger().deleteLedgerJournals([journal!.id]))).toContain("only ever added")

      await ledger().post([reversalOf(MONEY)], AT)
      expect((await balancesOf(getContainer(), { account: "bank" })).get("bank")).toBe(0)
    })

    it("the database refuses halves of a đồng, both sides at once and a journal without its other side", async () => {
      await ledger().post([MONEY], AT)
      const [journal] = await ledger().listLedgerJournals({})
      const raw = JSON.stringify({ value: "1", precision: 20 })
      const add = (debit: number, credit: number) =>
        refusal(
          database()("ledger_entry").insert({
            ...{ id: "lent_x", journal_id: journal!.id, account: "bank", debit, credit },
            ...{ raw_debit: raw, raw_credit: raw },
          }),
        )
      expect(await add(0.5, 0)).toContain("ledger_entry_whole_dong")
      expect(await add(1, 1)).toContain("ledger_entry_one_side")
      expect(await add(-1, 0)).toContain("ledger_entry_one_side")
      expect(await add(1, 0)).toContain("does not sum to zero")
    })

    it("operators and auditors read it by order, organization and account, page by page", async () => {
      await ledger().post(JOURNALS, AT)
      const { headers } = await operator(api, getContainer())
      const auditor = await staff(api, getContainer(), "kiem-toan@example.com", "auditor")
      const get = (query: string, who = headers) =>
        api.get(`/admin/ledger${query}`, { headers: who, validateStatus: () => true })
      const page = async (query: string) => LedgerPage.parse((await get(query)).data)

      const all = await page("")
      expect([all.count, all.entries.length, all.limit, all.offset]).toEqual([9, 9, 50, 0])
      const first = await page("?limit=4")
      const second = await page("?limit=5&offset=4")
      expect([...first.entries, ...second.entries]).toEqual(all.entries)
      expect(second.balances).toEqual(all.balances)

      const commission = await page("?order_id=order_a&account=commission")
      expect(commission).toMatchObject({
        entries: [
          {
            account: "commission",
            organization_id: "maker_a",
            order_id: "order_a",
            debit: 0,
            credit: 150_000_000,
            journal: { key: "sale:order_a", kind: "sale", group_id: "group", at: AT.toISOString() },
          },
        ],
        balances: [{ account: "commission", debit: 0, credit: 150_000_000, balance: 150_000_000 }],
        count: 1,
      })
      expect((await page("?organization_id=maker_b")).count).toBe(2)
      expect(await page("?order_id=order_c")).toMatchObject({ entries: [], balances: [], count: 0 })
      expect(LedgerPage.parse((await get("", auditor.headers)).data)).toEqual(all)
      for (const query of ["?account=pocket", "?limit=0", "?limit=201", "?offset=-1", "?order_id=a'b", "?from=now"]) {
        expect((await get(query)).status, query).toBe(400)
      }
    })

    it("nobody else reads it", async () => {
      const registrar = await official(api, getContainer(), "can-bo@example.com", "registrar", "92")
      const nobody = await staff(api, getContainer(), "khong-vai@example.com")
      for (const { headers } of [registrar, nobody]) {
        const answer = await api.get("/admin/ledger", { headers, validateStatus: () => true })
        expect(told(answer)).toEqual([403, "not_allowed"])
      }
      expect((await api.get("/admin/ledger", { validateStatus: () => true })).status).toBe(401)
    })
  },
})
