import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { takeDocumentStep, type TakeDocumentInput } from "./steps/take-document"

/** Takes a document from its owner. A job sweeps its file away. */
export const removeDocumentWorkflow = createWorkflow("remove-document", (input: TakeDocumentInput) => {
  const taken = takeDocumentStep(input)
  return new WorkflowResponse(taken)
})
