import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoredDocument } from "@ocop/shared/document"
import { UploadPaper } from "@ocop/shared/joining"
import { requireUpload } from "../../../../../../document/read-form"
import { addPaper } from "../../../../../../joining/papers"
import { requireStaff } from "../../../../../../staff/require-staff"

/** Adds a file to a paper for somebody. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ document: StoredDocument }>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const { purpose } = UploadPaper.parse(req.body)
  const { document, isNew } = await addPaper(req.scope, {
    id: req.params["id"] ?? "",
    purpose,
    ...requireUpload(req),
    added_by: user.id,
  })
  res.status(isNew ? 201 : 200).json({ document })
}
