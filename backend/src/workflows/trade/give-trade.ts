import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { TradeEvents } from "./events"
import { givePermissionsStep, type GiveTradeInput } from "./steps/give-permissions"

/** A maker lets an organization that resells do something with its goods; the other side is told. */
export const giveTradeWorkflow = createWorkflow("give-trade", (input: GiveTradeInput) => {
  const ids = givePermissionsStep(input)
  emitEventStep({ eventName: TradeEvents.CHANGED, data: transform({ ids }, ({ ids }) => ({ ids })) })
  return new WorkflowResponse(ids)
})
