import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FindRestockOffer, type AskRestock, type RestockAnswer, type RestockOffer } from "@ocop/shared/shelf"
import { searchParamsOf } from "../../../../../../../http/search-params"
import { requireMembership } from "../../../../../../../member/require-membership"
import { askRestock } from "../../../../../../../restock/ask-restock"
import { findRestockOffer } from "../../../../../../../restock/find-offer"

/** Of whom the point may ask goods, and, with `?maker=`, which: `q=` words of the name. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RestockOffer>): Promise<void> {
  const { organization } = await requireMembership(req)
  const asked = FindRestockOffer.parse(Object.fromEntries(searchParamsOf(req)))
  res.json(await findRestockOffer(req.scope, { organization, point: req.params["point"] ?? "" }, asked))
}

/** Asks for goods. The same form sent again is the request that it made. */
export async function POST(req: MedusaRequest<AskRestock>, res: MedusaResponse<RestockAnswer>): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  const { request, is_new } = await askRestock(req.scope, acting, req.params["point"] ?? "", req.validatedBody)
  res.status(is_new ? 201 : 200).json({ request })
}
