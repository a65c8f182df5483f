import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { verifyEmail } from "../../../account/identity"

type VerifyEmailInput = { auth_identity_id: string; email: string }

/** Has no way back and needs none: that somebody reads an inbox stays true, and goes with the identity. */
export const verifyEmailStep = createStep(
  "verify-email",
  async ({ auth_identity_id, email }: VerifyEmailInput, { container }) => {
    await verifyEmail(container, auth_identity_id, email)
    return new StepResponse(email)
  },
)
