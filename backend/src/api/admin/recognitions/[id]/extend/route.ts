import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ExtendRecognition, RecognitionAnswer } from "@ocop/shared/decision"
import { extendRecognition } from "../../../../../official/decide-recognitions"
import { readRecognition } from "../../../../../official/read-decisions"
import { requireOfficial } from "../../../../../official/require-official"

/** A renewal is pending, until when and by which paper. */
export async function POST(
  req: MedusaRequest<ExtendRecognition>,
  res: MedusaResponse<RecognitionAnswer>,
): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  await extendRecognition({ container: req.scope, official }, id, req.validatedBody)
  res.json({ recognition: await readRecognition(req.scope, official, id) })
}
