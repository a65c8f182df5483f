import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_MODULE } from "../modules/bank"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { STRIPE } from "./stripe"

/** The card's payment that a purchase's refunds go back to; null unless one card has paid all of it. */
export async function cardOf(container: MedusaContainer, group_id: string | null) {
  if (group_id === null) return null
  const { paid } = await container.resolve(ORDER_GROUP_MODULE).retrieveOrderGroup(group_id, { select: ["paid"] })
  const counted = await container
    .resolve(BANK_MODULE)
    .listBankTransactions({ group_id, gateway: STRIPE, counted: true }, { take: null })
  const whole = counted.find(({ amount, excess }) => paid !== null && Number(amount) - Number(excess) >= Number(paid))
  if (!whole) return null
  const nowhere = { bank_bin: null, account_number: null, account_name: null }
  return { ...nowhere, card_payment: whole.transaction_id, state: "to_card" as const }
}
