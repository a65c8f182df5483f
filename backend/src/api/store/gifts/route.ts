import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftDraftDocument, StartGift } from "@ocop/shared/gift"
import { startGift } from "../../../gift/start-gift"

/** A new gift. The same form sent again is the gift that it made. */
export async function POST(req: MedusaRequest<StartGift>, res: MedusaResponse<GiftDraftDocument>): Promise<void> {
  const { gift, is_new } = await startGift(req.scope, req.validatedBody)
  res.status(is_new ? 201 : 200).json(gift)
}
