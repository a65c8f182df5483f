import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changePasswordStep } from "./steps/change-password"
import { endSessionsStep } from "./steps/end-sessions"
import { joinGuestPurchasesStep } from "./steps/join-guest-purchases"
import { verifyEmailStep } from "./steps/verify-email"

type SetPasswordInput = { customer_id: string; auth_identity_id: string; email: string; password: string }

/** A new password ends every session, and following the link proves the e-mail as opening an account does. */
export const setPasswordWorkflow = createWorkflow("set-password", (input: SetPasswordInput) => {
  endSessionsStep({ customer_id: input.customer_id })
  verifyEmailStep({ auth_identity_id: input.auth_identity_id, email: input.email })
  joinGuestPurchasesStep({ customer_id: input.customer_id, email: input.email })
  changePasswordStep({ email: input.email, password: input.password })

  return new WorkflowResponse({ email: input.email })
})
