import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { JoiningDocument } from "@ocop/shared/joining"
import { submitJoining } from "../../../../../../joining/submit-joining"
import { requireMembership } from "../../../../../../member/require-membership"

/** Sends the application to the operators. */
export async function POST(req: MedusaRequest, res: MedusaResponse<JoiningDocument>): Promise<void> {
  const { organization, actor } = await requireMembership(req, { role: "owner" })
  res.json(await submitJoining(req.scope, { organization_id: organization.id, actor }))
}
