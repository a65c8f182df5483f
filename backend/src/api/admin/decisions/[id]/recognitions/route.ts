import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AddRecognitions, DecisionAnswer } from "@ocop/shared/decision"
import { addRecognitions } from "../../../../../official/decide-recognitions"
import { readDecision } from "../../../../../official/read-decisions"
import { requireOfficial } from "../../../../../official/require-official"

/** More products of a decision that is written down already. */
export async function POST(req: MedusaRequest<AddRecognitions>, res: MedusaResponse<DecisionAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  await addRecognitions({ container: req.scope, official }, id, req.validatedBody.items)
  res.json({ decision: await readDecision(req.scope, official, id) })
}
