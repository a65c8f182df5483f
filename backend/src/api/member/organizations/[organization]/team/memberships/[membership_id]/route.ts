import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withOrganizationLock } from "../../../../../../../joining/with-organization-lock"
import { requireMembership } from "../../../../../../../member/require-membership"
import { removeMemberWorkflow } from "../../../../../../../workflows/organization/remove-member"

/** Takes somebody off the team, also oneself, as long as an owner is left. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { organization, actor } = await requireMembership(req, { role: "owner", in_person: true })
  const membership_id = req.params["membership_id"] ?? ""
  const input = { organization_id: organization.id, membership_id, actor }
  await withOrganizationLock(req.scope, organization.id, () => removeMemberWorkflow(req.scope).run({ input }))
  res.json({ id: membership_id })
}
