import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setAvailableStep } from "./steps/set-available"

export type ChangeStockInput = { organization_id: string; product_id: string; variant_id: string; available: number }

/** What is left of a pack on sale, at once. */
export const changeStockWorkflow = createWorkflow("change-stock", (input: ChangeStockInput) => {
  return new WorkflowResponse(setAvailableStep(input))
})
