import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StopEffect, StopSubject } from "@ocop/shared/sale-stop"
import { previewStop } from "../../../../official/decide-stops"
import { requireOfficial } from "../../../../official/require-official"

/** What a stop would hit. Nothing is written. */
export async function POST(req: MedusaRequest<StopSubject>, res: MedusaResponse<StopEffect>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  res.json(await previewStop({ container: req.scope, official }, req.validatedBody))
}
