import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_MODULE } from "../modules/bank"

/** Puts before a person what came beyond the price, with the transfers that brought it: the last ones. Whole đồng. */
export async function flagExcess(container: MedusaContainer, group_id: string, excess: number): Promise<void> {
  const bank = container.resolve(BANK_MODULE)
  const counted = await bank.listBankTransactions(
    { group_id, counted: true },
    { order: { at: "DESC", id: "DESC" }, take: null },
  )
  let left = excess
  for (const { id, amount } of counted) {
    if (left <= 0) return
    const part = Math.min(left, Number(amount))
    await bank.updateBankTransactions({ id, excess: part, problem: "too_much", state: "open" })
    left -= part
  }
}
