import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { photosOf, requireComplaint } from "../../../../../../complaint/require-complaint"
import { serveDocument } from "../../../../../../document/serve-document"
import { requireStaff } from "../../../../../../staff/require-staff"

/** The bytes of one photo that the buyer sent. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  const { id } = await requireComplaint(req.scope, req.params["id"] ?? "", { anybodys: true })
  await serveDocument(req.scope, res, photosOf(id), req.params["photo_id"] ?? "")
}
