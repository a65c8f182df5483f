import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sweepDocumentFilesStep } from "./steps/sweep-document-files"

/** Deletes the files of documents that were taken away before a moment. */
export const sweepDocumentFilesWorkflow = createWorkflow("sweep-document-files", (input: { before: Date }) => {
  const ids = sweepDocumentFilesStep(input)
  return new WorkflowResponse(ids)
})
