import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { journalOf, splitRefund, type MoneyEvent, type Place, type RefundAsked } from "@ocop/shared/ledger"
import { BANK_MODULE } from "../modules/bank"
import type Payout from "../modules/bank/models/payout"
import { LEDGER_MODULE } from "../modules/ledger"
import { readShare } from "../payment/read-share"
import { bookUnmatched } from "./book-transfers"

export type PayoutRow = InferTypeOf<typeof Payout>

/** What was granted to buyers, and what of it the bank has paid. */
export async function bookPayouts(container: MedusaContainer, rows: readonly PayoutRow[]): Promise<void> {
  for (const row of rows.toSorted((a, b) => (a.created_at < b.created_at ? -1 : 1))) {
    await (row.kind === "excess" ? bookReturn(container, row) : bookRefund(container, row))
  }
}

/** The id of a refund in the books. */
export function refundIdOf({ key }: Pick<PayoutRow, "key">): string {
  return key.replace(/^refund:/, "")
}

/**
 * From where money went back, and by which id that stands in the books. A card may send it back days later, and then it
 * goes to an account: what was written for the card is taken back, under the id of the refund at Stripe.
 */
export function wayBackOf({ key, card_refund, card_problem }: PayoutRow): { id: string; place: Place } {
  if (card_refund !== null && card_problem === null) return { id: card_refund, place: "gateway:stripe" }
  return { id: key.replace(/^(refund|transaction):/, ""), place: "bank" }
}

/** Of an order that is not sold yet, because its cash is still to be collected, nothing is written before it is. */
async function bookRefund(container: MedusaContainer, row: PayoutRow): Promise<void> {
  const { order_id, state, paid_at } = row
  if (order_id === null) return
  const id = refundIdOf(row)
  const ledger = container.resolve(LEDGER_MODULE)
  const [known] = await ledger.eventsOf([`refund:${id}`])
  const granted = known ?? (await grant(container, row, order_id))
  // Where a seller sends it back, no money of ours does.
  if (granted?.kind !== "refund" || state !== "paid" || row.organization_id !== null) return
  const { group_id, organization_id } = granted
  const amount = Number(row.amount)
  const of = { group_id, order_id, organization_id }
  const paid: MoneyEvent = { kind: "refund_paid", ...of, ...wayBackOf(row), amount }
  await ledger.post([journalOf(paid)], new Date(paid_at ?? Date.now()))
}

async function grant(container: MedusaContainer, row: PayoutRow, order_id: string) {
  const ledger = container.resolve(LEDGER_MODULE)
  const left = await ledger.leftOf(order_id)
  if (left === null) return null
  const asked = (await isGoodwill(container, row, order_id)) ? goodwill(row) : splitRefund(Number(row.amount), left)
  const granted = await ledger.refund({ id: refundIdOf(row), order_id, ...asked }, new Date(row.created_at))
  if (granted !== null) return granted
  const { UNEXPECTED_STATE } = MedusaError.Types
  throw new MedusaError(UNEXPECTED_STATE, `The books leave less of order ${order_id} than payout ${row.id} gives back`)
}

function goodwill({ amount }: PayoutRow): RefundAsked {
  return { goods: 0, shipping: 0, goodwill: Number(amount) }
}

/** Why money goes back stands with the refund in the payment module. */
async function isGoodwill(container: MedusaContainer, row: PayoutRow, order_id: string): Promise<boolean> {
  const share = await readShare(container, order_id)
  const refund = share?.refunds.find(({ id }) => id === refundIdOf(row))
  return refund?.note.startsWith("goodwill:") ?? false
}

/** Money that was nobody's is on its way back when the bank has paid it. */
async function bookReturn(container: MedusaContainer, row: PayoutRow): Promise<void> {
  const { key, amount, state, paid_at } = row
  if (state !== "paid" || row.organization_id !== null) return
  const id = key.replace(/^transaction:/, "")
  const rows = await container.resolve(BANK_MODULE).listBankTransactions({ id })
  await bookUnmatched(container, rows, { isPaidBack: true })
  const event: MoneyEvent = { kind: "money_returned", ...wayBackOf(row), amount: Number(amount) }
  await container.resolve(LEDGER_MODULE).post([journalOf(event)], new Date(paid_at ?? Date.now()))
}
