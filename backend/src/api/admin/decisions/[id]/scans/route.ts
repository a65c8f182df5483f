import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PutScan, type DecisionAnswer } from "@ocop/shared/decision"
import { requireUpload } from "../../../../../document/read-form"
import { readDecision } from "../../../../../official/read-decisions"
import { requireOfficial } from "../../../../../official/require-official"
import { putScan } from "../../../../../official/decide-scans"

/** Puts a scan of its paper to a decision. 201 with the decision. */
export async function POST(req: MedusaRequest, res: MedusaResponse<DecisionAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  await putScan({ container: req.scope, official }, id, { ...requireUpload(req), ...PutScan.parse(req.body ?? {}) })
  res.status(201).json({ decision: await readDecision(req.scope, official, id) })
}
