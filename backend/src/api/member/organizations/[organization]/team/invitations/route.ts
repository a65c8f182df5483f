import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InviteMember, Team } from "@ocop/shared/member"
import { inviteMember } from "../../../../../../member/invite-member"
import { readTeam } from "../../../../../../member/read-team"
import { requireMembership } from "../../../../../../member/require-membership"

/** Asks somebody by mail to act for the organization. */
export async function POST(req: MedusaRequest<InviteMember>, res: MedusaResponse<Team>): Promise<void> {
  const acting = await requireMembership(req, { role: "owner", in_person: true })
  const { email, role } = req.validatedBody
  await inviteMember(req.scope, {
    organization_id: acting.organization.id,
    email,
    role,
    actor: acting.actor,
  })
  res.status(201).json(await readTeam(req.scope, acting))
}
