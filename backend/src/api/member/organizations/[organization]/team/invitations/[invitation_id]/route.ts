import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Team } from "@ocop/shared/member"
import { readTeam } from "../../../../../../../member/read-team"
import { requireMembership } from "../../../../../../../member/require-membership"
import { withdrawInvitation } from "../../../../../../../member/withdraw-invitation"

/** Takes an invitation back. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<Team>): Promise<void> {
  const acting = await requireMembership(req, { role: "owner", in_person: true })
  await withdrawInvitation(req.scope, {
    organization_id: acting.organization.id,
    id: req.params["invitation_id"] ?? "",
    actor: acting.actor,
  })
  res.json(await readTeam(req.scope, acting))
}
