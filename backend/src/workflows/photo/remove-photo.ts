import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { takePhotoStep } from "./steps/take-photo"

/** Takes a photo off its product. Its files stay for a while: pages name them until the index has heard of it. */
export const removePhotoWorkflow = createWorkflow("remove-photo", (input: { id: string; product_id: string }) => {
  const taken = takePhotoStep(input)
  return new WorkflowResponse(taken)
})
