import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { BANK_ROWS_AT_DESK, PayoutPage, type ListPayouts, type PayoutRow } from "@ocop/shared/bank"
import { bankName, lawfulMemo } from "@ocop/shared/vietqr"
import type { PerPage } from "../http/per-page"
import { BANK_MODULE } from "../modules/bank"
import type Payout from "../modules/bank/models/payout"
import { codesOf } from "./read-bank"

type Row = InferTypeOf<typeof Payout>

/** One page of the money that goes back to buyers, in one state: what waits the oldest first. */
export async function readPayoutPage(
  container: MedusaContainer,
  { state, page, per_page = BANK_ROWS_AT_DESK }: ListPayouts & PerPage,
): Promise<PayoutPage> {
  const bank = container.resolve(BANK_MODULE)
  const direction = state === "paid" ? "DESC" : "ASC"
  const count = async (of: Row["state"]) => {
    const [, n] = await bank.listAndCountPayouts({ state: of, organization_id: null }, { select: ["id"], take: 1 })
    return n
  }
  const [[rows, all], needs_account, to_pay, sent, to_card, due] = await Promise.all([
    bank.listAndCountPayouts(
      { state, organization_id: null },
      { order: { created_at: direction, id: direction }, skip: (page - 1) * per_page, take: per_page },
    ),
    count("needs_account"),
    count("to_pay"),
    count("sent"),
    count("to_card"),
    bank.listPayouts({ state: "to_pay", organization_id: null }, { select: ["amount"], take: null }),
  ])
  return PayoutPage.parse({
    payouts: await toPayoutRows(container, rows),
    count: all,
    page,
    per_page,
    counts: { needs_account, to_pay, sent, to_card },
    to_pay_total: due.reduce((sum, { amount }) => sum + Number(amount), 0),
  })
}

export async function toPayoutRows(container: MedusaContainer, rows: readonly Row[]): Promise<PayoutRow[]> {
  const codes = await codesOf(
    container,
    rows.map(({ group_id }) => group_id),
  )
  return rows.map(({ id, kind, group_id, amount, bank_bin, account_number, account_name, state, batch, ...row }) => {
    const purchase_code = codes.get(group_id ?? "") ?? null
    return {
      id,
      kind,
      purchase_code,
      amount: Number(amount),
      bank: bank_bin === null ? null : (bankName(bank_bin) ?? bank_bin),
      account_number,
      account_name,
      is_to_card: row.card_payment !== null,
      card_problem: row.card_problem,
      memo: lawfulMemo(`HOAN TIEN ${purchase_code ?? id.slice(-8)}`),
      state,
      batch,
      asked_at: new Date(row.created_at).toISOString(),
      paid_at: row.paid_at === null ? null : new Date(row.paid_at).toISOString(),
    }
  })
}
