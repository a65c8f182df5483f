import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { BankProblem, BankState } from "@ocop/shared/bank"
import { latenessOf } from "@ocop/shared/transfer"
import { codesInMemo } from "@ocop/shared/vietqr"
import { env } from "../env"
import { keepBooks, keepBooksOfMoney } from "../ledger/keep-books"
import { STRIPE } from "../card/stripe"
import { BANK_MODULE } from "../modules/bank"
import type BankTransaction from "../modules/bank/models/bank-transaction"
import { matchPart } from "../direct/match-part"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { isPaidDirectly } from "../purchase/payment-now"
import { holdPurchase } from "./hold-purchase"
import { noteMoney } from "./note-money"
import { readGroup, type GroupRow } from "./purchase-money"
import { settle, standingOf, type Settled } from "./settle"

export type TransactionRow = InferTypeOf<typeof BankTransaction>

type Judged = {
  group_id: string | null
  counted: boolean
  state: BankState
  problem: BankProblem | null
  excess: number
}

/**
 * Finds the purchase that money is for, by the code in its memo, and settles that. What cannot be matched waits for a
 * person. Once looked at, a transaction is not looked at again.
 *
 * @returns the purchase that has been paid by it, if one has
 */
export async function matchTransaction(container: MedusaContainer, id: string): Promise<string | null> {
  const row = await container.resolve(BANK_MODULE).retrieveBankTransaction(id)
  if (row.state !== "new") return null
  const of_part = await matchPart(container, row)
  if (of_part !== null) return of_part.paid
  const refused = refusalOf(row)
  if (refused) return putAside(container, row, refused)
  const group = await findGroup(container, row.memo)
  if (!group) return putAside(container, row, "unknown_memo")
  // It was to go to the sellers.
  if (isPaidDirectly(group)) return putAside(container, row, "wrong_account")
  return countFor(container, row, group)
}

/** The same for a purchase that a person has named. */
export async function countFor(
  container: MedusaContainer,
  row: TransactionRow,
  group: Pick<GroupRow, "id" | "order_ids">,
): Promise<string | null> {
  const settled = await holdPurchase(container, group, async (): Promise<Settled> => {
    // Told of twice at the same moment, it was looked at by the other while this one waited.
    const { state } = await container.resolve(BANK_MODULE).retrieveBankTransaction(row.id, { select: ["state"] })
    if (state !== row.state) return "over"
    const now = await readGroup(container, group.id)
    const problem = latenessOf(standingOf(now))
    if (!problem) await noteMoney(container, now)
    const judged = problem ? withProblem(row, problem) : MATCHED
    await judge(container, row, { group_id: group.id, ...judged })
    return problem ? "over" : settle(container, group.id)
  })
  await keepBooks(container, group.id)
  return settled === "settled" ? group.id : null
}

const MATCHED = { counted: true, state: "matched" as const, problem: null, excess: 0 }

function withProblem({ amount }: TransactionRow, problem: BankProblem) {
  return { counted: false, state: "open" as const, problem, excess: problem === "outgoing" ? 0 : Number(amount) }
}

function refusalOf({ direction, account_number, gateway }: TransactionRow): BankProblem | null {
  if (direction === "out") return "outgoing"
  if (gateway === STRIPE) return null
  return account_number === env.BANK_ACCOUNT ? null : "wrong_account"
}

async function findGroup(container: MedusaContainer, memo: string) {
  const codes = codesInMemo(memo)
  if (codes.length === 0) return null
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups(
      { code: codes, status: { $ne: "placing" } },
      { select: ["id", "code", "order_ids", "settlement", "payment_method"], take: null },
    )
  return codes.flatMap((code) => groups.filter((group) => group.code === code))[0] ?? null
}

/** Money of no purchase waits for a person. */
async function putAside(container: MedusaContainer, row: TransactionRow, problem: BankProblem): Promise<null> {
  await judge(container, row, { group_id: null, ...withProblem(row, problem) })
  await keepBooksOfMoney(container, row.id)
  return null
}

async function judge(container: MedusaContainer, { id }: TransactionRow, judged: Judged): Promise<null> {
  await container.resolve(BANK_MODULE).updateBankTransactions({ id, ...judged })
  return null
}
