import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ActingAsked, AskActing } from "@ocop/shared/acting"
import { actingLink } from "../../../../../acting/link"
import { requireStaff } from "../../../../../staff/require-staff"
import { askActingWorkflow } from "../../../../../workflows/acting/ask-acting"

/** The way to an organization's desk, to do its work for it. */
export async function POST(
  req: AuthenticatedMedusaRequest<AskActing>,
  res: MedusaResponse<ActingAsked>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const organization_id = req.params["id"] ?? ""
  const { reason } = req.validatedBody
  const { result } = await askActingWorkflow(req.scope).run({ input: { organization_id, user_id: user.id, reason } })
  res.status(201).json({ url: actingLink(result.id) })
}
