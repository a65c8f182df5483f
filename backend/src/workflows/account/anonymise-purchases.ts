import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { anonymisePurchasesStep } from "./steps/anonymise-purchases"

/** What was kept of erased people for the law only, and is older than the law wants, names nobody any more. */
export const anonymisePurchasesWorkflow = createWorkflow("anonymise-purchases", (input: { placed_before: Date }) => {
  const count = anonymisePurchasesStep(input)
  return new WorkflowResponse(count)
})
