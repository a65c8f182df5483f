import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { serveDocument } from "../../../../../../document/serve-document"
import { READERS, requireOfficial } from "../../../../../../official/require-official"
import { pagesOwner, requireSubmissionFor } from "../../../../../../paper-submission/read-submissions"

/** The bytes of one page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  const { id } = await requireSubmissionFor(req.scope, official, req.params["id"] ?? "")
  await serveDocument(req.scope, res, pagesOwner(id), req.params["page_id"] ?? "")
}
