import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StartJoining } from "@ocop/shared/joining"
import { asMember } from "../../../joining/actor"
import { startJoining } from "../../../joining/start-joining"
import { requireMember } from "../../../member/require-membership"

/** Begins an application. The same form sent again is the one that it began. */
export async function POST(req: MedusaRequest<StartJoining>, res: MedusaResponse<{ handle: string }>): Promise<void> {
  const member = await requireMember(req)
  const { handle, isNew } = await startJoining(req.scope, req.validatedBody, {
    actor: asMember(member),
    member_id: member.id,
  })
  res.status(isNew ? 201 : 200).json({ handle })
}
