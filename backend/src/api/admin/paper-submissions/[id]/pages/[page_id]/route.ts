import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { serveDocument } from "../../../../../../document/serve-document"
import { pagesOwner } from "../../../../../../paper-submission/read-submissions"
import { requireStaff } from "../../../../../../staff/require-staff"

/** The bytes of one page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await requireStaff(req, "operator", "registrar", "reviewer", "auditor")
  await serveDocument(req.scope, res, pagesOwner(req.params["id"] ?? ""), req.params["page_id"] ?? "")
}
