import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordPayout } from "../../../payment/record-payout"

/** Forward only: the refund stands, and a job writes down what this does not. */
export const recordPayoutStep = createStep("record-payout", async (input: { order_id: string }, { container }) => {
  return new StepResponse(await recordPayout(container, input.order_id))
})
