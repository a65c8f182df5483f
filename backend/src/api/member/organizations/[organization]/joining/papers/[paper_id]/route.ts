import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { serveDocument } from "../../../../../../../document/serve-document"
import { removePaper } from "../../../../../../../joining/papers"
import { paperOwner } from "../../../../../../../joining/read-joining"
import { requireMembership } from "../../../../../../../member/require-membership"

/** The bytes of one file. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organization } = await requireMembership(req)
  await serveDocument(req.scope, res, paperOwner(organization.id), req.params["paper_id"] ?? "")
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { organization } = await requireMembership(req, { role: "owner" })
  const paper_id = req.params["paper_id"] ?? ""
  await removePaper(req.scope, { id: organization.id, paper_id })
  res.json({ id: paper_id })
}
