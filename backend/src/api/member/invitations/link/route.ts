import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CheckedInvitation, CheckInvitation } from "@ocop/shared/member"
import { findIdentity } from "../../../../account/identity"
import { requireOrganization } from "../../../../joining/require-organization"
import { findMemberId } from "../../../../member/accept-invitation"
import { requireInvitation } from "../../../../member/invitation-link"

/** What the mailed invitation is to, for the page with the form. Looking does not use it up. */
export async function POST(req: MedusaRequest<CheckInvitation>, res: MedusaResponse<CheckedInvitation>): Promise<void> {
  const { email, role, organization_id } = await requireInvitation(req.scope, req.validatedBody, new Date())
  const [organization, member_id, identity] = await Promise.all([
    requireOrganization(req.scope, organization_id),
    findMemberId(req.scope, email),
    findIdentity(req.scope, email),
  ])
  const { name } = organization
  res.json({ organization: name, role, email, is_member: member_id !== null, has_password: identity !== null })
}
