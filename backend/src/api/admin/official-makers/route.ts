import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FindGoods } from "@ocop/shared/decision"
import type { FoundMakers } from "@ocop/shared/sale-stop"
import { searchParamsOf } from "../../../http/search-params"
import { findMakers } from "../../../official/find-makers"
import { requireOfficial } from "../../../official/require-official"

/** Organizations that a notice or a certificate may name. */
export async function GET(req: MedusaRequest, res: MedusaResponse<FoundMakers>): Promise<void> {
  const official = await requireOfficial(req, "registrar", "reviewer")
  const { q } = Object.fromEntries(searchParamsOf(req))
  res.json(await findMakers(req.scope, official, FindGoods.parse({ q })))
}
