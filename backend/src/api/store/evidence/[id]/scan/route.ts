import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { serveDocument } from "../../../../../document/serve-document"
import { requirePublicScan } from "../../../../../official/read-scans"

/** The scan of a certificate, or of the decision behind a star, once officials have published it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scan = await requirePublicScan(req.scope, req.params["id"] ?? "")
  await serveDocument(req.scope, res, scan.owner, scan.id)
}
