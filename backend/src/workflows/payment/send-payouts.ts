import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PayoutBatch } from "@ocop/shared/bank"
import { BANK_MODULE } from "../../modules/bank"
import { makeCode } from "../../purchase/code"
import { holdPayouts } from "../../payment/hold-payouts"
import { nothingToSend } from "../../payment/problems"

/** No bank takes a longer file at once. */
const MOST = 500

/** One file at a time: nobody sends what somebody else is sending. */
const sendPayoutsStep = createStep(
  "send-payouts",
  async (_: undefined, { container }) => {
    const bank = container.resolve(BANK_MODULE)
    const batch = makeCode()
    const sent = await holdPayouts(container, async () => {
      const rows = await bank.listPayouts(
        { state: "to_pay", organization_id: null },
        { order: { created_at: "ASC", id: "ASC" }, take: MOST },
      )
      if (rows.length === 0) throw nothingToSend()
      await bank.updatePayouts(rows.map(({ id }) => ({ id, batch, state: "sent" as const })))
      return rows
    })
    const total = sent.reduce((sum, { amount }) => sum + Number(amount), 0)
    const made: PayoutBatch = { batch, count: sent.length, total }
    return new StepResponse(
      made,
      sent.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container.resolve(BANK_MODULE).updatePayouts(ids.map((id) => ({ id, batch: null, state: "to_pay" as const })))
  },
)

/**
 * Puts what is to be paid back into one file for the bank.
 *
 * @throws ProblemError 409 nothing_to_send
 */
export const sendPayoutsWorkflow = createWorkflow("send-payouts", () => {
  return new WorkflowResponse(sendPayoutsStep())
})
