import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { BANK_MODULE } from "../../modules/bank"
import { countFor, type TransactionRow } from "../../payment/match-transaction"
import { moneyHandled, moneyNotAssignable, moneyNotReturnable, purchaseUnknown } from "../../payment/problems"
import { isPaidDirectly } from "../../purchase/payment-now"
import { findGroup } from "../../purchase/read-purchase"
import { PaymentEvents } from "./events"

type Handled = { id: string; note: string; by: string }
export type HandleInput = Handled &
  (
    | { what: "assign"; code: string }
    | { what: "return"; bank_bin: string; account_number: string; account_name: string }
    | { what: "close" }
  )

const WAIT_SECONDS = 30

/** Forward only: each part is skipped where it is done, and the row says so last. One person decides at a time. */
const handleMoneyStep = createStep("handle-money", async (input: HandleInput, { container }) => {
  const decide = () => handle(container, input)
  const locking = container.resolve(Modules.LOCKING)
  return new StepResponse(await locking.execute(`money:${input.id}`, decide, { timeout: WAIT_SECONDS }))
})

/** The purchase that has been paid by it, if one has. */
async function handle(container: MedusaContainer, input: HandleInput): Promise<string | null> {
  const row = await openRow(container, input.id)
  const handled = { id: row.id, note: input.note, handled_by: input.by, handled_at: new Date() }
  if (input.what === "assign") return assign(container, row, input.code, handled)
  const bank = container.resolve(BANK_MODULE)
  if (input.what === "return") {
    const { bank_bin, account_number, account_name } = input
    const account = { bank_bin, account_number, account_name, state: "to_pay" as const }
    const { id, group_id, excess } = row
    if (Number(excess) === 0) throw moneyNotReturnable()
    const owed = { kind: "excess" as const, group_id, order_id: null, amount: Number(excess) }
    await bank.addPayout({ key: `transaction:${id}`, ...owed, ...account })
  }
  await bank.updateBankTransactions({ ...handled, state: "closed" })
  return null
}

async function openRow(container: MedusaContainer, id: string): Promise<TransactionRow> {
  const [row] = await container.resolve(BANK_MODULE).listBankTransactions({ id }, { take: 1 })
  if (!row || row.state !== "open") throw moneyHandled()
  return row
}

/** Money that named no purchase is for this one, as a person has found out. */
async function assign(
  container: MedusaContainer,
  row: TransactionRow,
  code: string,
  handled: { id: string; note: string; handled_by: string; handled_at: Date },
): Promise<string | null> {
  if (row.direction === "out" || row.counted) throw moneyNotAssignable()
  const group = await findGroup(container, code)
  if (group === null) throw purchaseUnknown()
  if (isPaidDirectly(group)) throw moneyNotAssignable()
  const paid = await countFor(container, row, group)
  await container.resolve(BANK_MODULE).updateBankTransactions(handled)
  return paid
}

/**
 * A person decides about money that the machine could not place.
 *
 * @throws ProblemError 409 money_handled, money_not_assignable, money_not_returnable, 400 purchase_unknown
 */
export const handleMoneyWorkflow = createWorkflow("handle-money", (input: HandleInput) => {
  const paid = handleMoneyStep(input)
  when("paid", { paid }, ({ paid }) => paid !== null).then(() => {
    emitEventStep({ eventName: PaymentEvents.PAID, data: transform({ paid }, ({ paid }) => ({ id: String(paid) })) })
  })
})
