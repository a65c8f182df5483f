import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { keepBooks } from "../../ledger/keep-books"
import { holdPurchase } from "../../payment/hold-purchase"
import { readGroup } from "../../payment/purchase-money"
import { settle } from "../../payment/settle"
import { PaymentEvents } from "./events"

/** Forward only: nothing that comes after money undoes it. */
const settlePurchaseStep = createStep("settle-purchase", async ({ group_id }: { group_id: string }, { container }) => {
  const group = await readGroup(container, group_id)
  const settled = await holdPurchase(container, group, () => settle(container, group_id))
  await keepBooks(container, group_id)
  return new StepResponse(settled)
})

/** Makes of a purchase what its money says; repeated, it does nothing more. */
export const settlePurchaseWorkflow = createWorkflow("settle-purchase", (input: { group_id: string }) => {
  const settled = settlePurchaseStep(input)
  when("paid", { settled }, ({ settled }) => settled === "settled").then(() => {
    emitEventStep({
      eventName: PaymentEvents.PAID,
      data: transform({ input }, ({ input }) => ({ id: input.group_id })),
    })
  })
  return new WorkflowResponse(settled)
})
