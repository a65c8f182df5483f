import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import { refundAccountMissing, refundNotFound } from "../../direct/problems"
import { BANK_MODULE } from "../../modules/bank"
import { holdPayouts } from "../../payment/hold-payouts"
import { keepBooksOfPayoutStep } from "../ledger/steps/keep-books"

/** `sent_on`: a day in Vietnam. `reference`: the bank's number of the transfer. */
type SentInput = { id: string; organization_id: string; sent_on: string; reference: string; by: string }

const markRefundSentStep = createStep(
  "mark-refund-sent",
  async ({ id, organization_id, sent_on, reference, by }: SentInput, { container }) => {
    const bank = container.resolve(BANK_MODULE)
    const isMarked = await holdPayouts(container, async () => {
      const [row] = await bank.listPayouts({ id, organization_id }, { take: 1 })
      if (!row) throw refundNotFound()
      if (row.state === "paid") return false
      if (row.state !== "to_pay") throw refundAccountMissing()
      await bank.updatePayouts({ id, state: "paid", paid_at: new Date(), paid_by: by, sent_on, reference })
      return true
    })
    return new StepResponse(id, isMarked ? id : null)
  },
  async (id, { container }) => {
    if (!id) return
    const before = { state: "to_pay" as const, paid_at: null, paid_by: null, sent_on: null, reference: "" }
    await container.resolve(BANK_MODULE).updatePayouts({ id, ...before })
  },
)

/**
 * A seller who was paid directly has sent money back to the buyer. Said again, it stays as it was said first.
 *
 * @throws ProblemError 404 for another's, 409 refund_account_missing
 */
export const markRefundSentWorkflow = createWorkflow("mark-refund-sent", (input: SentInput) => {
  markRefundSentStep(input)
  keepBooksOfPayoutStep(transform({ input }, ({ input }) => ({ id: input.id })))
})
