import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DiscardRecognition } from "@ocop/shared/decision"
import { discardRecognition } from "../../../../../official/decide-recognitions"
import { requireOfficial } from "../../../../../official/require-official"

/** Takes back what nobody has verified. */
export async function POST(req: MedusaRequest<DiscardRecognition>, res: MedusaResponse): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  await discardRecognition({ container: req.scope, official }, req.params["id"] ?? "", req.validatedBody.reason)
  res.status(204).end()
}
