import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoredDocument } from "@ocop/shared/document"
import { UploadPaper } from "@ocop/shared/joining"
import { requireUpload } from "../../../../../../document/read-form"
import { addPaper } from "../../../../../../joining/papers"
import { requireMembership } from "../../../../../../member/require-membership"

/** Adds a file to a paper: 201 when it is new, 200 for one that is there already. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ document: StoredDocument }>): Promise<void> {
  const { organization, actor } = await requireMembership(req, { role: "owner" })
  const { purpose } = UploadPaper.parse(req.body)
  const { document, isNew } = await addPaper(req.scope, {
    id: organization.id,
    purpose,
    ...requireUpload(req),
    added_by: actor.actor_id,
  })
  res.status(isNew ? 201 : 200).json({ document })
}
