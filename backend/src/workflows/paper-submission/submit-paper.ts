import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { storeDocumentWorkflow } from "../document/store-document"
import type { StoreDocumentInput } from "../document/types"
import { createSubmissionStep, type NewSubmission } from "./steps/create-submission"

/** Keeps a paper with its first page, both or none. */
export const submitPaperWorkflow = createWorkflow(
  "submit-paper",
  (input: { submission: NewSubmission; page: StoreDocumentInput }) => {
    storeDocumentWorkflow.runAsStep({ input: input.page })
    return new WorkflowResponse(createSubmissionStep(input.submission))
  },
)
