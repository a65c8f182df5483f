import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FindGoods, type FoundGoods } from "@ocop/shared/decision"
import { searchParamsOf } from "../../../http/search-params"
import { findGoods } from "../../../official/find-goods"
import { requireOfficial } from "../../../official/require-official"

/** Goods that a decision or a notice may name, by their name or their producer's. */
export async function GET(req: MedusaRequest, res: MedusaResponse<FoundGoods>): Promise<void> {
  const official = await requireOfficial(req, "registrar", "reviewer")
  const { q } = Object.fromEntries(searchParamsOf(req))
  res.json(await findGoods(req.scope, official, FindGoods.parse({ q })))
}
