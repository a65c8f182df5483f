import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RecognitionAnswer } from "@ocop/shared/decision"
import { verifyRecognitions } from "../../../../../official/decide-recognitions"
import { readRecognition } from "../../../../../official/read-decisions"
import { requireOfficial } from "../../../../../official/require-official"

/** Compared, by somebody else than who wrote it down: from here on the star counts. */
export async function POST(req: MedusaRequest, res: MedusaResponse<RecognitionAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  await verifyRecognitions({ container: req.scope, official }, [id])
  res.json({ recognition: await readRecognition(req.scope, official, id) })
}
