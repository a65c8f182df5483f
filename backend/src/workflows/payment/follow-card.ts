import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { lookAtCard } from "../../card/look-at-card"
import { PaymentEvents } from "./events"

const followCardStep = createStep("follow-card", async ({ group_id }: { group_id: string }, { container }) => {
  return new StepResponse((await lookAtCard(container, group_id)).paid)
})

/** Asks Stripe about a card payment that it has not told of, and takes the money that has come. */
export const followCardWorkflow = createWorkflow("follow-card", (input: { group_id: string }) => {
  const paid = followCardStep(input)
  when("paid", { paid }, ({ paid }) => paid !== null).then(() => {
    emitEventStep({ eventName: PaymentEvents.PAID, data: transform({ paid }, ({ paid }) => ({ id: String(paid) })) })
  })
})
