import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { TradeEvents } from "./events"
import { takeBackPermissionsStep, type TakeBackTradeInput } from "./steps/take-back-permissions"

/**
 * A maker takes back what it allowed; the other side is told. What lies on shelves stays there as stock, and is not
 * offered from then on.
 */
export const takeBackTradeWorkflow = createWorkflow("take-back-trade", (input: TakeBackTradeInput) => {
  const ids = takeBackPermissionsStep(input)
  emitEventStep({ eventName: TradeEvents.CHANGED, data: transform({ ids }, ({ ids }) => ({ ids })) })
  return new WorkflowResponse(ids)
})
