import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CommuneMatches } from "@ocop/shared/address"
import { gazetteer } from "../../../gazetteer"
import { searchParamsOf } from "../../../http/search-params"

const MAX_MATCHES = 8
const MAX_TYPED = 100

export const GET = async (req: MedusaRequest, res: MedusaResponse<CommuneMatches>) => {
  const typed = searchParamsOf(req).get("q") ?? ""
  res.json({ matches: gazetteer().search(typed.slice(0, MAX_TYPED), MAX_MATCHES) })
}
