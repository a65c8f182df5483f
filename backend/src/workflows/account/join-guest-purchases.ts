import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { joinGuestPurchasesStep } from "./steps/join-guest-purchases"

/** `email` is known to be the customer's: what was bought with it without signing in is now the customer's too. */
export const joinGuestPurchasesWorkflow = createWorkflow(
  "join-guest-purchases",
  (input: { customer_id: string; email: string }) => {
    const joined = joinGuestPurchasesStep(input)
    return new WorkflowResponse(joined)
  },
)
