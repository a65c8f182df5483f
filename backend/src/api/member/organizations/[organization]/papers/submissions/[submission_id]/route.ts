import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PaperSubmission } from "@ocop/shared/paper-submission"
import { requireMembership } from "../../../../../../../member/require-membership"
import { readSubmission } from "../../../../../../../paper-submission/read-submissions"
import { withdrawPaper } from "../../../../../../../paper-submission/submit-paper"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ submission: PaperSubmission }>): Promise<void> {
  const { organization } = await requireMembership(req)
  const asked = { id: req.params["submission_id"] ?? "", organization_id: organization.id }
  res.json({ submission: await readSubmission(req.scope, asked) })
}

/** Takes it back, before somebody has looked at it. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { organization } = await requireMembership(req)
  const id = req.params["submission_id"] ?? ""
  await withdrawPaper(req.scope, { id, organization_id: organization.id })
  res.json({ id })
}
