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

async function settleCounted(container: MedusaContainer): Promise<void> {
  const open = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ status: "open", payment_method: ["vietqr", "card"] }, { select: ["id"], take: null })
  if (open.length === 0) return
  const counted = await container
    .resolve(BANK_MODULE)
    .listBankTransactions({ group_id: open.map(({ id }) => id), counted: true }, { select: ["group_id"], take: null })
  for (const group_id of new Set(counted.flatMap((row) => row.group_id ?? []))) {
    await settlePurchaseWorkflow(container).run({ input: { group_id }, throwOnError: false })
  }
}

export const config = { name: "match-transfers", schedule: "* * * * *" }
