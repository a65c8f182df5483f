import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PaperSubmission } from "@ocop/shared/paper-submission"
import { requireUpload } from "../../../../../../../../document/read-form"
import { actingFor } from "../../../../../../../../member/acting-for"
import { requireMembership } from "../../../../../../../../member/require-membership"
import { readSubmission, requireSubmission } from "../../../../../../../../paper-submission/read-submissions"
import { addPage } from "../../../../../../../../paper-submission/submit-paper"

/** Adds a page; one that was sent back is sent again by it. 201; 200 for a file that is there already. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ submission: PaperSubmission }>): Promise<void> {
  const acting = actingFor(await requireMembership(req))
  const id = req.params["submission_id"] ?? ""
  const { organization_id } = await requireSubmission(req.scope, { id, organization_id: acting.organization_id })
  const { isNew } = await addPage(req.scope, { ...acting, id }, requireUpload(req))
  res.status(isNew ? 201 : 200).json({ submission: await readSubmission(req.scope, { id, organization_id }) })
}
