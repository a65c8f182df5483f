import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { serveDocument } from "../../../../../../../../../document/serve-document"
import { requireMembership } from "../../../../../../../../../member/require-membership"
import { pagesOwner, requireSubmission } from "../../../../../../../../../paper-submission/read-submissions"

/** The bytes of one page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organization } = await requireMembership(req)
  const asked = { id: req.params["submission_id"] ?? "", organization_id: organization.id }
  const { id } = await requireSubmission(req.scope, asked)
  await serveDocument(req.scope, res, pagesOwner(id), req.params["page_id"] ?? "")
}
