import type { MedusaContainer } from "@medusajs/framework/types"
import { codesInMemo, partInMemo } from "@ocop/shared/vietqr"
import { STRIPE } from "../card/stripe"
import { env } from "../env"
import { keepBooks } from "../ledger/keep-books"
import { BANK_MODULE } from "../modules/bank"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { holdPurchase } from "../payment/hold-purchase"
import type { TransactionRow } from "../payment/match-transaction"
import { noteMoney } from "../payment/note-money"
import { readGroup } from "../payment/purchase-money"
import { settle, type Settled } from "../payment/settle"
import { isSellersAccount } from "../seller-account/accounts"
import { oweExcess } from "./owe-excess"
import type { PartRow } from "./parts"

type Group = { id: string; order_ids: string[] }

/**
 * Finds the seller's part that money on a seller's account is for, by the account that the buyer was shown and the code in
 * the memo, and settles that. What else moves on a seller's account is the seller's own.
 *
 * @returns which purchase has been paid by it, if one has; null for money that is not for a seller
 */
export async function matchPart(
  container: MedusaContainer,
  row: TransactionRow,
): Promise<{ paid: string | null } | null> {
  if (row.gateway === STRIPE) return null
  const found = row.direction === "in" ? await findPart(container, row) : null
  if (found) return { paid: await countForPart(container, row, found) }
  const isOthers = env.SETTLEMENT_MODE === "direct" && row.account_number !== env.BANK_ACCOUNT && isNobodys(row)
  if (!isOthers || !(await isSellersAccount(container, row.account_number))) return null
  const problem = row.direction === "in" ? ("unknown_memo" as const) : ("outgoing" as const)
  await container.resolve(BANK_MODULE).updateBankTransactions({ id: row.id, state: "closed", problem })
  return { paid: null }
}

/** No purchase is named. Where one is and nothing fits, a person looks. */
function isNobodys({ direction, memo }: TransactionRow): boolean {
  return direction === "out" || codesInMemo(memo).length === 0
}

async function findPart(
  container: MedusaContainer,
  { memo, account_number }: TransactionRow,
): Promise<{ group: Group; part: PartRow } | null> {
  const codes = codesInMemo(memo)
  if (codes.length === 0) return null
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups(
      { code: codes, settlement: "direct", status: { $ne: "placing" } },
      { select: ["id", "code", "order_ids"], take: null },
    )
  for (const code of codes) {
    const group = groups.find((each) => each.code === code)
    // Also of one that is paid at the door after all.
    const shown = { group_id: group?.id ?? "", account_number }
    const own = await container.resolve(BANK_MODULE).listDirectPayments(shown, { take: null })
    // Sellers may share an account: the memo tells them apart.
    const named = partInMemo(
      memo,
      code,
      own.map(({ part }) => part),
    )
    const part = own.find((each) => each.part === named) ?? (own.length === 1 ? own[0] : undefined)
    if (group && part) return { group, part }
  }
  return null
}

async function countForPart(
  container: MedusaContainer,
  row: TransactionRow,
  { group, part: { id, order_id, organization_id } }: { group: Group; part: PartRow },
): Promise<string | null> {
  const bank = container.resolve(BANK_MODULE)
  const settled = await holdPurchase(container, group, async (): Promise<Settled> => {
    // Told of twice at the same moment, it was looked at by the other while this one waited.
    const { state } = await bank.retrieveBankTransaction(row.id, { select: ["state"] })
    if (state !== row.state) return "over"
    const part = await bank.retrieveDirectPayment(id)
    const isLate = part.state === "closed"
    await noteMoney(container, await readGroup(container, group.id))
    const judged = isLate ? LATE : COUNTED
    const excess = isLate ? Number(row.amount) : 0
    await bank.updateBankTransactions({ id: row.id, group_id: group.id, order_id, organization_id, excess, ...judged })
    const result = part.state === "waiting" ? await settle(container, group.id) : ("over" as const)
    await oweExcess(container, id)
    // Last, so that what a stopped run has left is looked at again.
    await bank.updateBankTransactions({ id: row.id, state: "matched" })
    return result
  })
  await keepBooks(container, group.id)
  return settled === "settled" ? group.id : null
}

const COUNTED = { counted: true, problem: null }
const LATE = { counted: false, problem: "canceled" as const }
