import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MarkPayout } from "@ocop/shared/bank"
import { BANK_MODULE } from "../../modules/bank"
import { payoutHandled } from "../../payment/problems"

type MarkInput = { id: string; by: string } & MarkPayout

const markStep = createStep(
  "mark-payout",
  async ({ id, by, result }: MarkInput, { container }) => {
    const bank = container.resolve(BANK_MODULE)
    const [row] = await bank.listPayouts({ id }, { take: 1 })
    if (row?.state !== "sent") throw payoutHandled()
    const { state, batch, paid_at, paid_by, bank_bin, account_number, account_name } = row
    const before = { id, state, batch, paid_at, paid_by, bank_bin, account_number, account_name }
    const refused = {
      state: "needs_account" as const,
      batch: null,
      bank_bin: null,
      account_number: null,
      account_name: null,
    }
    await bank.updatePayouts(
      result === "paid" ? { id, state: "paid", paid_at: new Date(), paid_by: by } : { id, ...refused },
    )
    return new StepResponse(id, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve(BANK_MODULE).updatePayouts(before)
  },
)

/**
 * What the bank has made of money that was sent back.
 *
 * @throws ProblemError 409 payout_handled
 */
export const markPayoutWorkflow = createWorkflow("mark-payout", (input: MarkInput) => {
  markStep(input)
})
