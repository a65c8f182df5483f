import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { keepBooks, keepBooksOfMoney } from "../ledger/keep-books"
import { BANK_MODULE } from "../modules/bank"
import { LEDGER_MODULE } from "../modules/ledger"
import type { ToldRefund } from "./read-event"

const WAIT_SECONDS = 30

/**
 * What Stripe has made of a refund. Sent is paid, until the card's bank sends it back, also days later: then an account
 * is asked for, as for money that was transferred. What has failed stays so, whatever comes late.
 */
export async function judgeRefund(container: MedusaContainer, told: ToldRefund): Promise<void> {
  await holdCardRefund(container, told.payout_id, () => judge(container, told))
  const [row] = await container.resolve(BANK_MODULE).listPayouts({ id: told.payout_id }, { take: 1 })
  if (row?.group_id) await keepBooks(container, row.group_id)
  else if (row) await keepBooksOfMoney(container, row.key.replace(/^transaction:/, ""))
}

export async function holdCardRefund<T>(container: MedusaContainer, id: string, job: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(`card-refund:${id}`, job, { timeout: WAIT_SECONDS })
}

/** While nobody else does. */
export async function judge(
  container: MedusaContainer,
  { payout_id: id, refund_id: card_refund, status, problem }: ToldRefund,
): Promise<void> {
  const bank = container.resolve(BANK_MODULE)
  const [row] = await bank.listPayouts({ id }, { take: 1 })
  if (!row || row.card_problem !== null || (row.card_refund !== null && row.card_refund !== card_refund)) return
  if (status === "failed" || status === "canceled") {
    await takeBackFromBooks(container, card_refund)
    const failed = { state: "needs_account" as const, paid_at: null, card_problem: problem ?? status }
    await bank.updatePayouts({ id, card_refund, ...failed })
  } else if (row.state === "to_card") {
    const paid = status === "succeeded" ? { state: "paid" as const, paid_at: new Date() } : {}
    await bank.updatePayouts({ id, card_refund, ...paid })
  }
}

/** It was thought to be paid. */
async function takeBackFromBooks(container: MedusaContainer, card_refund: string): Promise<void> {
  const ledger = container.resolve(LEDGER_MODULE)
  const keys = [`refund_paid:${card_refund}`, `money_returned:${card_refund}`]
  const written = await ledger.keysOf(keys)
  for (const key of written) await ledger.reverse(key, new Date())
}
