import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setBasePriceStep } from "./steps/set-base-price"

export type ChangePriceInput = { organization_id: string; product_id: string; variant_id: string; price: number }

/** A new price of a pack on sale, at once. Baskets are reckoned again; what was ordered keeps its price. */
export const changePriceWorkflow = createWorkflow("change-price", (input: ChangePriceInput) => {
  return new WorkflowResponse(setBasePriceStep(input))
})
