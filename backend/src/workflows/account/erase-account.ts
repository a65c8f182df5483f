import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { closeErasureStep } from "./steps/close-erasure"
import { endSessionsStep } from "./steps/end-sessions"
import { eraseBasketsStep } from "./steps/erase-baskets"
import { eraseCustomerStep } from "./steps/erase-customer"
import { eraseMailsStep } from "./steps/erase-mails"
import { eraseMessagesStep } from "./steps/erase-messages"
import { openErasureStep } from "./steps/open-erasure"
import { restrictPurchasesStep } from "./steps/restrict-purchases"

/**
 * Forgets a person: sign-in, profile, addresses, baskets, notices, messages and mails go; purchases stay for as long as the law
 * wants contracts kept, closed to everybody. No step can be undone, and each may be done again: the request is written
 * first, and a job finishes what a killed run began. The customer goes last, because everything else is found by it.
 */
export const eraseAccountWorkflow = createWorkflow("erase-account", (input: { customer_id: string }) => {
  openErasureStep(input)
  endSessionsStep(input)
  eraseBasketsStep(input)
  restrictPurchasesStep(input)
  eraseMessagesStep(input)
  eraseMailsStep(input)
  eraseCustomerStep(input)
  closeErasureStep(input)

  return new WorkflowResponse(input)
})
