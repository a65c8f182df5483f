import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { JoiningDocument, SaveJoining } from "@ocop/shared/joining"
import { asOperator } from "../../../../../joining/actor"
import { savePage } from "../../../../../joining/save-page"
import { requireStaff } from "../../../../../staff/require-staff"

/** Keeps one page of an application that an operator fills in for somebody, which its history says. */
export async function POST(
  req: AuthenticatedMedusaRequest<SaveJoining>,
  res: MedusaResponse<JoiningDocument>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const id = req.params["id"] ?? ""
  res.json(await savePage(req.scope, { id, posted: req.validatedBody, actor: asOperator(user, true) }))
}
