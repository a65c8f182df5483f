import { generateEntityId } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { clearHalfPlacedStep } from "./steps/clear-half-placed"

/** Takes away what a killed run left of a purchase. Fails at once when somebody is working on that cart. */
export const clearPurchaseWorkflow = createWorkflow("clear-purchase", (input: { id: string; cart_id: string }) => {
  const ownerId = transform({ input }, () => generateEntityId("", "run"))
  acquireLockStep({ key: input.cart_id, ownerId, timeout: 0, ttl: 120, executeOnSubWorkflow: true })
  const cleared = clearHalfPlacedStep({ id: input.id })
  releaseLockStep({ key: input.cart_id, ownerId, executeOnSubWorkflow: true })
  return new WorkflowResponse(cleared)
})
