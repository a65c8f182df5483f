import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StopAnswer } from "@ocop/shared/sale-stop"
import { readStop } from "../../../../official/read-stops"
import { READERS, requireOfficial } from "../../../../official/require-official"

export async function GET(req: MedusaRequest, res: MedusaResponse<StopAnswer>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  res.json({ stop: await readStop(req.scope, official, req.params["id"] ?? "") })
}
