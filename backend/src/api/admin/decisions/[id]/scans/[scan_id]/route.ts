import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { serveDocument } from "../../../../../../document/serve-document"
import { requireDecision } from "../../../../../../official/read-decisions"
import { READERS, requireOfficial } from "../../../../../../official/require-official"
import { scanOfDecision } from "../../../../../../official/read-scans"

/** The bytes of the scan, or of one before it, for whoever may read the decision. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  const decision = await requireDecision(req.scope, official, req.params["id"] ?? "")
  await serveDocument(req.scope, res, scanOfDecision(decision).owner, req.params["scan_id"] ?? "")
}
