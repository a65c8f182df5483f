import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetComplaintPhotosStep, type ForgetPhotosInput } from "./steps/forget-complaint-photos"

/** The photos of reports that were over long ago. */
export const forgetComplaintPhotosWorkflow = createWorkflow("forget-complaint-photos", (input: ForgetPhotosInput) => {
  return new WorkflowResponse(forgetComplaintPhotosStep(input))
})
