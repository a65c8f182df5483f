import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DecisionAnswer } from "@ocop/shared/decision"
import { PutScan } from "@ocop/shared/scan"
import { requireUpload } from "../../../../../document/read-form"
import { readDecision } from "../../../../../official/read-decisions"
import { requireOfficial } from "../../../../../official/require-official"
import { putScan } from "../../../../../official/decide-scans"
import { requireScannedDecision } from "../../../../../official/scanned-papers"

/** Puts a scan of its paper to a decision. 201 with the decision. */
export async function POST(req: MedusaRequest, res: MedusaResponse<DecisionAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  const desk = { container: req.scope, official }
  const paper = await requireScannedDecision(desk, id)
  await putScan(desk, paper, { ...requireUpload(req), ...PutScan.parse(req.body ?? {}) })
  res.status(201).json({ decision: await readDecision(req.scope, official, id) })
}
