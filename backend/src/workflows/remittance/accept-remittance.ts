import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { isAcceptable, type AcceptRemittance } from "@ocop/shared/remittance"
import { BANK_MODULE } from "../../modules/bank"
import { REMITTANCE_MODULE } from "../../modules/remittance"
import { checkStatement, type CheckedLine } from "../../remittance/check-statement"
import { remittanceKnown, remittanceRows, remittanceSum } from "../../remittance/problems"
import { RemittedParcels, settleRemittance } from "../../remittance/settle-remittance"

type AcceptInput = AcceptRemittance & { by: string }

const WAIT_SECONDS = 30

/** Forward only: what a carrier has handed over is written down, and a job finishes what a stopped run began. */
const acceptRemittanceStep = createStep("accept-remittance", async (input: AcceptInput, { container }) => {
  const keys = [`remittance:${input.carrier}`]
  const id = await container
    .resolve(Modules.LOCKING)
    .execute(keys, () => accept(container, input), { timeout: WAIT_SECONDS })
  return new StepResponse(id)
})

async function accept(container: MedusaContainer, input: AcceptInput): Promise<string> {
  const id = (await knownAs(container, input)) ?? (await write(container, input))
  await settleRemittance(container, id)
  return id
}

/** Sent twice, a statement is one. */
async function knownAs(container: MedusaContainer, { carrier, reference, rows }: AcceptInput): Promise<string | null> {
  const [known] = await container.resolve(REMITTANCE_MODULE).listCashRemittances({ carrier, reference }, { take: 1 })
  if (!known) return null
  const total = rows.reduce((sum, { amount }) => sum + amount, 0)
  const { rows: kept } = RemittedParcels.parse(known.content)
  if (kept.length !== rows.length || Number(known.total) !== total) throw remittanceKnown()
  return known.id
}

async function write(container: MedusaContainer, input: AcceptInput): Promise<string> {
  const { carrier, paid_on, reference, bank_transaction_id, by } = input
  const lines = await checkStatement(
    container,
    carrier,
    input.rows.map((row, n) => ({ ...row, row: n + 1 })),
  )
  const wrong = lines.filter((line) => !isAcceptable(line))
  if (wrong.length > 0) throw remittanceRows(wrong.map(({ code }) => code))
  const total = input.rows.reduce((sum, { amount }) => sum + amount, 0)
  if (bank_transaction_id !== null) await requireTransfer(container, bank_transaction_id, total)
  const { id } = await container.resolve(REMITTANCE_MODULE).createCashRemittances({
    ...{ carrier, paid_on, reference, bank_transaction_id, total, accepted_by: by },
    content: { rows: lines.flatMap(toRow) },
  })
  return id
}

function toRow({ parcel, amount, expected }: CheckedLine) {
  if (parcel === null || amount === null) return []
  const { code: parcel_code, order_id, group_id, organization_id } = parcel
  return [{ parcel_code, order_id, group_id, organization_id, amount, expected }]
}

/** Money on the shop's account that waits for a person, and is exactly what the statement comes to. */
async function requireTransfer(container: MedusaContainer, id: string, total: number): Promise<void> {
  const [row] = await container.resolve(BANK_MODULE).listBankTransactions({ id }, { take: 1 })
  const isIt = row?.state === "open" && row.problem === "unknown_memo" && Number(row.amount) === total
  if (!isIt) throw remittanceSum()
}

/**
 * A carrier hands over the cash that it has collected: its parcels are paid for.
 *
 * @throws ProblemError 409 remittance_known, remittance_rows, remittance_sum
 */
export const acceptRemittanceWorkflow = createWorkflow("accept-remittance", (input: AcceptInput) => {
  return new WorkflowResponse(acceptRemittanceStep(input))
})
