import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { orderPhotosStep, type OrderPhotosInput } from "./steps/order-photos"

/** Puts the photos of a product into another order. */
export const orderPhotosWorkflow = createWorkflow("order-photos", (input: OrderPhotosInput) => {
  const ids = orderPhotosStep(input)
  return new WorkflowResponse(ids)
})
