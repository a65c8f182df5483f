import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CorrectDecision, DecisionAnswer } from "@ocop/shared/decision"
import { correctDecision } from "../../../../official/decide-recognitions"
import { readDecision } from "../../../../official/read-decisions"
import { READERS, requireOfficial } from "../../../../official/require-official"

export async function GET(req: MedusaRequest, res: MedusaResponse<DecisionAnswer>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  res.json({ decision: await readDecision(req.scope, official, req.params["id"] ?? "") })
}

/** Mends what was mistyped of the paper itself. */
export async function POST(req: MedusaRequest<CorrectDecision>, res: MedusaResponse<DecisionAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  await correctDecision({ container: req.scope, official }, id, req.validatedBody)
  res.json({ decision: await readDecision(req.scope, official, id) })
}
