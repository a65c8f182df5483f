import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { serveDocument } from "../../../../../../document/serve-document"
import { requireCertification } from "../../../../../../official/read-certifications"
import { READERS, requireOfficial } from "../../../../../../official/require-official"
import { scanOfCertification } from "../../../../../../official/read-scans"

/** The bytes of the scan, or of one before it, for whoever may read the certificate. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  const { row } = await requireCertification(req.scope, official, req.params["id"] ?? "")
  await serveDocument(req.scope, res, scanOfCertification(row).owner, req.params["scan_id"] ?? "")
}
