import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_MODULE } from "../modules/bank"
import { oweExcess } from "./owe-excess"
import type { PartRow } from "./parts"

/** No money pays for this part any more: what has come for it, the seller sends back. */
export async function closePart(container: MedusaContainer, { id, order_id }: PartRow): Promise<void> {
  const bank = container.resolve(BANK_MODULE)
  const counted = await bank.listBankTransactions({ order_id, counted: true }, { take: null })
  for (const { id: transaction_id, amount } of counted) {
    const late = { counted: false, problem: "canceled" as const, excess: Number(amount) }
    await bank.updateBankTransactions({ id: transaction_id, ...late })
  }
  await bank.updateDirectPayments({ id, state: "closed" })
  await oweExcess(container, id)
}
