import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetGiftDraftsStep, type ForgetGiftDraftsInput } from "./steps/forget-gift-drafts"

/** Gifts that nobody came back to, with those who were to receive them; `after` is null once none is left. */
export const forgetGiftDraftsWorkflow = createWorkflow("forget-gift-drafts", (input: ForgetGiftDraftsInput) => {
  return new WorkflowResponse(forgetGiftDraftsStep(input))
})
