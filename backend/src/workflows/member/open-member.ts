import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import { recordConsentsStep } from "../account/steps/record-consents"
import { registerIdentityStep } from "../account/steps/register-identity"
import { verifyEmailStep } from "../account/steps/verify-email"
import { createMemberStep, type NewMember } from "./steps/create-member"

/** `email` was proven by a mailed link. */
type OpenMemberInput = NewMember & { password: string }

/** Lets a person, who has followed the mailed link, sign in at the desk. For whom they act is another matter. */
export const openMemberWorkflow = createWorkflow("open-member", (input: OpenMemberInput) => {
  const identity = registerIdentityStep({ email: input.email, password: input.password, kind: "member" })
  const member = createMemberStep(
    transform({ input }, ({ input: { email, name, phone, locale } }) => ({ email, name, phone, locale })),
  )
  setAuthAppMetadataStep({ authIdentityId: identity.id, actorType: "member", value: member.id })
  verifyEmailStep({ auth_identity_id: identity.id, email: input.email })
  recordConsentsStep({ subject: member.id, purposes: ["terms", "privacy"] })

  return new WorkflowResponse(member)
})
