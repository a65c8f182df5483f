import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_MODULE } from "../modules/bank"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { matchTransactionWorkflow } from "../workflows/payment/match-transaction"
import { settlePurchaseWorkflow } from "../workflows/payment/settle-purchase"
import { takeBankNoticeWorkflow } from "../workflows/payment/take-bank-notice"

/** Longer than a run takes, so that only what a stopped process left is found. */
const OLDEST_MS = 60_000
const AT_ONCE = 100

/** Goes on where a stopped process left money: notices that nobody read, transfers nobody looked at, purchases half paid. */
export default async function matchTransfers(container: MedusaContainer): Promise<void> {
  const bank = container.resolve(BANK_MODULE)
  const left = { created_at: { $lte: new Date(Date.now() - OLDEST_MS) } }
  const notices = await bank.listBankNotices({ state: "received", ...left }, { select: ["id"], take: AT_ONCE })
  for (const { id } of notices) {
    await takeBankNoticeWorkflow(container).run({ input: { id }, throwOnError: false })
  }
  const transfers = await bank.listBankTransactions({ state: "new", ...left }, { select: ["id"], take: AT_ONCE })
  for (const { id } of transfers) {
    await matchTransactionWorkflow(container).run({ input: { id }, throwOnError: false })
  }
  await settleCounted(container)
}

/** Purchases with some money: those that lack the rest, and those that a stopped run has not settled. */
async function settleCounted(container: MedusaContainer): Promise<void> {
  const begun = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups(
      { status: "open", payment_method: ["vietqr", "card"], money_at: { $ne: null } },
      { select: ["id"], take: null },
    )
  for (const { id: group_id } of begun) {
    await settlePurchaseWorkflow(container).run({ input: { group_id }, throwOnError: false })
  }
}

export const config = { name: "match-transfers", schedule: "* * * * *" }
