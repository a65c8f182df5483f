import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { JoiningDocument } from "@ocop/shared/joining"
import { asOperator } from "../../../../../../joining/actor"
import { submitJoining } from "../../../../../../joining/submit-joining"
import { requireStaff } from "../../../../../../staff/require-staff"

/** Sends an application for somebody; another decision verifies it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<JoiningDocument>): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const organization_id = req.params["id"] ?? ""
  res.json(await submitJoining(req.scope, { organization_id, actor: asOperator(user, true) }))
}
