import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DecisionAnswer } from "@ocop/shared/decision"
import { verifyRecognitions } from "../../../../../official/decide-recognitions"
import { readDecision } from "../../../../../official/read-decisions"
import { requireOfficial } from "../../../../../official/require-official"

/** Everything of a decision that is written down was compared: all of it or nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse<DecisionAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  const { recognitions } = await readDecision(req.scope, official, id)
  const drafts = recognitions.filter(({ state }) => state === "draft").map((recognition) => recognition.id)
  await verifyRecognitions({ container: req.scope, official }, drafts)
  res.json({ decision: await readDecision(req.scope, official, id) })
}
