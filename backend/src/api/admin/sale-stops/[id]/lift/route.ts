import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LiftStop, StopAnswer } from "@ocop/shared/sale-stop"
import { liftStop } from "../../../../../official/decide-stops"
import { readStop } from "../../../../../official/read-stops"
import { requireOfficial } from "../../../../../official/require-official"

/** The goods may be sold again, by a notice of its own. */
export async function POST(req: MedusaRequest<LiftStop>, res: MedusaResponse<StopAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = req.params["id"] ?? ""
  await liftStop({ container: req.scope, official }, id, req.validatedBody)
  res.json({ stop: await readStop(req.scope, official, id) })
}
