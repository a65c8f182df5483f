import type { MedusaContainer } from "@medusajs/framework/types"
import { excessOf } from "@ocop/shared/transfer"
import { BANK_MODULE } from "../modules/bank"

/** Puts before a person what came beyond the price, with the transfers that brought it: the last ones. Whole đồng. */
export async function flagExcess(container: MedusaContainer, group_id: string, excess: number): Promise<void> {
  const bank = container.resolve(BANK_MODULE)
  const counted = await bank.listBankTransactions(
    { group_id, counted: true },
    { order: { at: "ASC", id: "ASC" }, take: null },
  )
  const transfers = counted.map(({ id, amount }) => ({ id, amount: Number(amount) }))
  for (const { transfer, excess: part } of excessOf(transfers, excess)) {
    await bank.updateBankTransactions({ id: transfer.id, excess: part, problem: "too_much", state: "open" })
  }
}
