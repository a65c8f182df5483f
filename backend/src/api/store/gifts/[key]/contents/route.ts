import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PutIn, GiftDraftDocument } from "@ocop/shared/gift"
import { putIn } from "../../../../../gift/change-gift"

/** So many pieces of goods in each box, or none. */
export async function POST(req: MedusaRequest<PutIn>, res: MedusaResponse<GiftDraftDocument>): Promise<void> {
  res.json(await putIn(req.scope, req.params["key"], req.validatedBody))
}
