import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
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
  for (const group_id of [...(await withMoney(container)), ...(await withoutOrders(container))]) {
    await settlePurchaseWorkflow(container).run({ input: { group_id }, throwOnError: false })
  }
}

const WAITING = { status: "open" as const, payment_method: ["vietqr" as const, "card" as const] }

/** Purchases with some money: those that lack the rest, and those that a stopped run has not settled. */
async function withMoney(container: MedusaContainer): Promise<string[]> {
  const begun = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ ...WAITING, money_at: { $ne: null } }, { select: ["id"], take: null })
  return begun.map(({ id }) => id)
}

/** Purchases that wait for the money of nothing: the event of their last cancellation was lost. */
async function withoutOrders(container: MedusaContainer): Promise<string[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: { id: string }[] }>(
    `select g.id from order_group g
       where g.status = ? and g.payment_method = any(?) and g.money_at is null and g.deleted_at is null and not exists (
         select 1 from parcel p where p.group_id = g.id and p.state <> 'canceled' and p.deleted_at is null
       )`,
    [WAITING.status, WAITING.payment_method],
  )
  return rows.map(({ id }) => id)
}

export const config = { name: "match-transfers", schedule: "13 * * * * *" }
