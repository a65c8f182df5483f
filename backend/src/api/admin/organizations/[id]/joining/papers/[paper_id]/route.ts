import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { serveDocument } from "../../../../../../../document/serve-document"
import { removePaper } from "../../../../../../../joining/papers"
import { paperOwner } from "../../../../../../../joining/read-joining"
import { requireStaff } from "../../../../../../../staff/require-staff"

/** The bytes of one file. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  await serveDocument(req.scope, res, paperOwner(req.params["id"] ?? ""), req.params["paper_id"] ?? "")
}

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  await requireStaff(req, "operator")
  const paper_id = req.params["paper_id"] ?? ""
  await removePaper(req.scope, { id: req.params["id"] ?? "", paper_id })
  res.json({ id: paper_id })
}
