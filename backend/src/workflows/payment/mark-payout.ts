import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import type { MarkPayout } from "@ocop/shared/bank"
import { BANK_MODULE } from "../../modules/bank"
import { holdPayouts } from "../../payment/hold-payouts"
import { payoutHandled } from "../../payment/problems"
import { keepBooksOfPayoutStep } from "../ledger/steps/keep-books"

type MarkInput = { id: string; by: string } & MarkPayout

/** Without its account, which is asked for again. */
const REFUSED = {
  state: "needs_account" as const,
  batch: null,
  bank_bin: null,
  account_number: null,
  account_name: null,
}

const markPayoutStep = createStep(
  "mark-payout",
  async ({ id, by, result }: MarkInput, { container }) => {
    const bank = container.resolve(BANK_MODULE)
    const before = await holdPayouts(container, async () => {
      const [row] = await bank.listPayouts({ id }, { take: 1 })
      if (row?.state !== "sent") throw payoutHandled()
      await bank.updatePayouts(
        result === "paid" ? { id, state: "paid", paid_at: new Date(), paid_by: by } : { id, ...REFUSED },
      )
      const { state, batch, paid_at, paid_by, bank_bin, account_number, account_name } = row
      return { id, state, batch, paid_at, paid_by, bank_bin, account_number, account_name }
    })
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
  markPayoutStep(input)
  keepBooksOfPayoutStep(transform({ input }, ({ input }) => ({ id: input.id })))
})
