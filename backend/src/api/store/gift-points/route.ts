import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftPoints } from "@ocop/shared/gift"
import { findGiftPoints } from "../../../gift/find-gift-points"
import { sendDocument } from "../../../http/send-document"

/** The points that pack gifts, with their boxes. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GiftPoints>): Promise<void> {
  await sendDocument(req, res, { scope: "stock", key: "gift points" }, () => findGiftPoints(req.scope))
}
