import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChooseBox, GiftDraftDocument } from "@ocop/shared/gift"
import { chooseBox } from "../../../../../gift/change-gift"

/** Another box of the same point. */
export async function POST(req: MedusaRequest<ChooseBox>, res: MedusaResponse<GiftDraftDocument>): Promise<void> {
  res.json(await chooseBox(req.scope, req.params["key"], req.validatedBody))
}
