import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CommuneMatch } from "@ocop/shared/address"
import { gazetteer } from "../../../../gazetteer"
import { notFound } from "../../../../http/problem-error"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CommuneMatch>) => {
  const match = gazetteer().match(req.params["code"] ?? "")
  if (!match) throw notFound("Không tìm thấy xã, phường này.")
  res.json(match)
}
