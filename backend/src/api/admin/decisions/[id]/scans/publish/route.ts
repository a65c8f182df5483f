import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DecisionAnswer, PublishScan } from "@ocop/shared/decision"
import { readDecision } from "../../../../../../official/read-decisions"
import { requireOfficial } from "../../../../../../official/require-official"
import { publishScan } from "../../../../../../official/decide-scans"

/** Lets everybody read the scan, or takes it back. */
export async function POST(req: MedusaRequest<PublishScan>, res: MedusaResponse<DecisionAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  await publishScan({ container: req.scope, official }, id, req.validatedBody)
  res.json({ decision: await readDecision(req.scope, official, id) })
}
