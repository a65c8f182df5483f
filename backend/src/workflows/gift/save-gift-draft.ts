import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepGiftDraftStep, type KeepGiftDraftInput } from "./steps/keep-gift-draft"

/** A new gift, or what changes of one. */
export const saveGiftDraftWorkflow = createWorkflow("save-gift-draft", (input: KeepGiftDraftInput) => {
  return new WorkflowResponse(keepGiftDraftStep(input))
})
