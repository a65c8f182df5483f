import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AcceptPrices, GiftDraftDocument } from "@ocop/shared/gift"
import { acceptPrices } from "../../../../../gift/change-gift"

/** The buyer takes the prices of today. */
export async function POST(req: MedusaRequest<AcceptPrices>, res: MedusaResponse<GiftDraftDocument>): Promise<void> {
  res.json(await acceptPrices(req.scope, req.params["key"], req.validatedBody))
}
