import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { JoiningDocument } from "@ocop/shared/joining"
import { withdrawJoining } from "../../../../../../joining/submit-joining"
import { requireMembership } from "../../../../../../member/require-membership"

/** Takes the application back, to change something. */
export async function POST(req: MedusaRequest, res: MedusaResponse<JoiningDocument>): Promise<void> {
  const { organization, actor } = await requireMembership(req, { role: "owner" })
  res.json(await withdrawJoining(req.scope, { organization_id: organization.id, actor }))
}
