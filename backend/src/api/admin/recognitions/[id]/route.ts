import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CorrectRecognition, RecognitionAnswer } from "@ocop/shared/decision"
import { correctRecognition } from "../../../../official/correct-recognition"
import { readRecognition } from "../../../../official/read-decisions"
import { READERS, requireOfficial } from "../../../../official/require-official"

export async function GET(req: MedusaRequest, res: MedusaResponse<RecognitionAnswer>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  res.json({ recognition: await readRecognition(req.scope, official, req.params["id"] ?? "") })
}

/** A new version of what was mistyped: answers with that one. */
export async function POST(
  req: MedusaRequest<CorrectRecognition>,
  res: MedusaResponse<RecognitionAnswer>,
): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const desk = { container: req.scope, official }
  const id = await correctRecognition(desk, req.params["id"] ?? "", req.validatedBody)
  res.json({ recognition: await readRecognition(req.scope, official, id) })
}
