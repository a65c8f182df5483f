import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { matchTransaction } from "../../payment/match-transaction"
import { PaymentEvents } from "./events"

const matchTransactionStep = createStep("match-transaction", async ({ id }: { id: string }, { container }) => {
  return new StepResponse(await matchTransaction(container, id))
})

/** Looks at a transfer that a killed run wrote down, or that was found in a gateway's list. */
export const matchTransactionWorkflow = createWorkflow("match-transaction", (input: { id: string }) => {
  const paid = matchTransactionStep(input)
  when("paid", { paid }, ({ paid }) => paid !== null).then(() => {
    emitEventStep({ eventName: PaymentEvents.PAID, data: transform({ paid }, ({ paid }) => ({ id: String(paid) })) })
  })
})
