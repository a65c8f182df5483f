import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { takePhotosOfProductStep } from "./steps/take-photos-of-product"

/** A product that is gone leaves no pictures behind; their files go with the next sweep. */
export const removePhotosOfProductWorkflow = createWorkflow(
  "remove-photos-of-product",
  (input: { product_id: string }) => {
    const taken = takePhotosOfProductStep(input)
    return new WorkflowResponse(taken)
  },
)
