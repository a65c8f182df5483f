import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftDraftDocument } from "@ocop/shared/gift"
import { answerGift } from "../../../../gift/read-gift"
import { requireGift } from "../../../../gift/require-gift"

export async function GET(req: MedusaRequest, res: MedusaResponse<GiftDraftDocument>): Promise<void> {
  res.json(await answerGift(req.scope, await requireGift(req.scope, req.params["key"])))
}
