import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RevokeRecognition, RecognitionAnswer } from "@ocop/shared/decision"
import { revokeRecognition } from "../../../../../official/decide-recognitions"
import { readRecognition } from "../../../../../official/read-decisions"
import { requireOfficial } from "../../../../../official/require-official"

/** A withdrawal: from its day on there is no star. */
export async function POST(
  req: MedusaRequest<RevokeRecognition>,
  res: MedusaResponse<RecognitionAnswer>,
): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  await revokeRecognition({ container: req.scope, official }, id, req.validatedBody)
  res.json({ recognition: await readRecognition(req.scope, official, id) })
}
