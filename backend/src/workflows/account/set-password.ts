import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PasswordOwner } from "../../account/reset-token"
import { endMemberSessionsStep } from "../member/steps/end-member-sessions"
import { changePasswordStep } from "./steps/change-password"
import { endSessionsStep } from "./steps/end-sessions"
import { joinGuestPurchasesStep } from "./steps/join-guest-purchases"
import { verifyEmailStep } from "./steps/verify-email"

type SetPasswordInput = PasswordOwner & { password: string }

/** A new password ends every session, and following the link proves the e-mail as opening an account does. */
export const setPasswordWorkflow = createWorkflow("set-password", (input: SetPasswordInput) => {
  verifyEmailStep({ auth_identity_id: input.auth_identity_id, email: input.email })
  when("is-shopper", { input }, ({ input }) => input.customer_id !== null).then(() => {
    const shopper = transform({ input }, ({ input }) => ({ customer_id: input.customer_id ?? "", email: input.email }))
    endSessionsStep(shopper)
    joinGuestPurchasesStep(shopper)
  })
  when("is-member", { input }, ({ input }) => input.member_id !== null).then(() => {
    endMemberSessionsStep(transform({ input }, ({ input }) => ({ member_id: input.member_id ?? "" })))
  })
  changePasswordStep({ email: input.email, password: input.password })

  return new WorkflowResponse({ email: input.email })
})
