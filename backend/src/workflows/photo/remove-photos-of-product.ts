import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removePhotoFilesStep } from "./steps/remove-photo-files"
import { takePhotosOfProductStep } from "./steps/take-photos-of-product"

/** A product that is gone leaves no pictures behind. */
export const removePhotosOfProductWorkflow = createWorkflow(
  "remove-photos-of-product",
  (input: { product_id: string }) => {
    const taken = takePhotosOfProductStep(input)
    removePhotoFilesStep(taken)
    return new WorkflowResponse(taken)
  },
)
