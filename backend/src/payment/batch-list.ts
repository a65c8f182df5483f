import type { MedusaContainer } from "@medusajs/framework/types"
import type { WholeList } from "../desk-list/read-list"
import type { Say } from "../desk-list/words"
import { notFound } from "../http/problem-error"
import { BANK_MODULE } from "../modules/bank"
import { toPayoutRows } from "./read-payouts"

/** Which columns of the bank's file are wide. */
export const IS_LONG = [false, true, false, false, true]

/**
 * What went to the bank together: where each amount goes to, and what it says. Banks' own templates have these columns;
 * account numbers are texts, for their zeros.
 *
 * @throws ProblemError 404
 */
export async function batchList(container: MedusaContainer, batch: string, say: Say): Promise<WholeList> {
  const rows = await container
    .resolve(BANK_MODULE)
    .listPayouts({ batch }, { order: { created_at: "ASC", id: "ASC" }, take: null })
  if (rows.length === 0) throw notFound("Không có tệp hoàn tiền này.")
  const payouts = await toPayoutRows(container, rows)
  return {
    title: say("payouts_file", { batch }),
    filters: [],
    head: [say("payout_account"), say("payout_holder"), say("payout_bank"), say("payout_amount"), say("payout_memo")],
    rows: payouts.map(({ account_number, account_name, bank, amount, memo }) => [
      account_number,
      account_name,
      bank,
      { vnd: amount },
      memo,
    ]),
  }
}
