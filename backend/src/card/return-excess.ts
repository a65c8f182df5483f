import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_MODULE } from "../modules/bank"
import { STRIPE } from "./stripe"

/**
 * Money that a card has brought for nothing — too much, too late, for what was paid otherwise — goes back to it without
 * anybody's doing: unlike a bank, Stripe knows where it came from. Once for each payment.
 */
export async function returnExcess(container: MedusaContainer): Promise<void> {
  const bank = container.resolve(BANK_MODULE)
  const rows = await bank.listBankTransactions(
    { gateway: STRIPE, direction: "in", state: "open" },
    { order: { at: "ASC" }, take: null },
  )
  const owed = rows.filter(({ excess }) => Number(excess) > 0)
  for (const { id, group_id, excess, transaction_id: card_payment } of owed) {
    const nowhere = { bank_bin: null, account_number: null, account_name: null }
    const amount = Number(excess)
    const payout = { key: `transaction:${id}`, kind: "excess" as const, group_id, order_id: null, amount }
    await bank.addPayout({ ...payout, ...nowhere, card_payment, state: "to_card" })
    await bank.updateBankTransactions({ id, state: "closed", handled_at: new Date() })
  }
}
