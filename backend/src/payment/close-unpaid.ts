import type { MedusaContainer } from "@medusajs/framework/types"
import { reopenGift } from "../gift-order/reopen-gift"
import { BANK_MODULE } from "../modules/bank"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { withdrawRestocks } from "../restock/withdraw-restocks"
import type { GroupRow } from "./purchase-money"

/**
 * Nothing of a purchase is ordered any more: what has come for it goes to a person, who sends it back. Where it did not
 * run out of time, the buyer or the sellers cancelled it, and it keeps no time.
 */
export async function closeUnpaid(
  container: MedusaContainer,
  { id }: Pick<GroupRow, "id">,
  { isExpired }: { isExpired: boolean },
): Promise<void> {
  await withdrawRestocks(container, id)
  const bank = container.resolve(BANK_MODULE)
  const counted = await bank.listBankTransactions({ group_id: id, counted: true }, { take: null })
  for (const { id: transaction_id, amount } of counted) {
    const late = { counted: false, state: "open" as const, problem: "canceled" as const, excess: Number(amount) }
    await bank.updateBankTransactions({ id: transaction_id, ...late })
  }
  await container
    .resolve(ORDER_GROUP_MODULE)
    .updateOrderGroups({ id, status: "canceled", ...(isExpired ? {} : { hold_until: null, let_go_at: new Date() }) })
  await reopenGift(container, id)
}
