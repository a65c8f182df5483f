import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { joinGuestPurchasesStep } from "./steps/join-guest-purchases"
import { recordConsentsStep } from "./steps/record-consents"
import { registerIdentityStep } from "./steps/register-identity"
import { verifyEmailStep } from "./steps/verify-email"

/** `email` was proven by a mailed link. */
type OpenAccountInput = { email: string; name: string; phone: string | null; password: string }

/**
 * Opens the account of somebody who has followed the mailed link, and gives it what was bought with that e-mail before.
 * There is never an account whose e-mail might be another person's.
 */
export const openAccountWorkflow = createWorkflow("open-account", (input: OpenAccountInput) => {
  const identity = registerIdentityStep({ email: input.email, password: input.password, kind: "customer" })
  const customer = createCustomerAccountWorkflow.runAsStep({
    input: transform({ input, identity }, ({ input, identity }) => ({
      authIdentityId: identity.id,
      customerData: {
        email: input.email,
        first_name: input.name,
        last_name: "",
        ...(input.phone ? { phone: input.phone } : {}),
      },
    })),
  })
  verifyEmailStep({ auth_identity_id: identity.id, email: input.email })
  recordConsentsStep({ subject: customer.id, purposes: ["terms", "privacy"] })
  joinGuestPurchasesStep({ customer_id: customer.id, email: input.email })

  return new WorkflowResponse(customer)
})
