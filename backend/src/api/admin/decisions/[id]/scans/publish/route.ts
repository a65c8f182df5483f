import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DecisionAnswer } from "@ocop/shared/decision"
import type { PublishScan } from "@ocop/shared/scan"
import { readDecision } from "../../../../../../official/read-decisions"
import { requireOfficial } from "../../../../../../official/require-official"
import { publishScan } from "../../../../../../official/decide-scans"
import { requireScannedDecision } from "../../../../../../official/scanned-papers"

/** Lets everybody read the scan, or takes it back. */
export async function POST(req: MedusaRequest<PublishScan>, res: MedusaResponse<DecisionAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  const desk = { container: req.scope, official }
  await publishScan(desk, await requireScannedDecision(desk, id), req.validatedBody)
  res.json({ decision: await readDecision(req.scope, official, id) })
}
