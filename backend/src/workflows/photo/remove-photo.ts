import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removePhotoFilesStep } from "./steps/remove-photo-files"
import { takePhotoStep } from "./steps/take-photo"

/** Takes a photo off its product, then its files out of the store: no page may name a file that is gone. */
export const removePhotoWorkflow = createWorkflow("remove-photo", (input: { id: string; product_id: string }) => {
  const taken = takePhotoStep(input)
  removePhotoFilesStep(taken)
  return new WorkflowResponse(taken)
})
