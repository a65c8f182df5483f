import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sweepPhotoFilesStep } from "./steps/sweep-photo-files"

/** Deletes the files of photos that were taken off before a moment. */
export const sweepPhotoFilesWorkflow = createWorkflow("sweep-photo-files", (input: { before: Date }) => {
  const ids = sweepPhotoFilesStep(input)
  return new WorkflowResponse(ids)
})
