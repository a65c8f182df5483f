import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftPoints } from "@ocop/shared/gift"
import { findGiftPoints } from "../../../gift/find-gift-points"

/** The points that pack gifts, with their boxes. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GiftPoints>): Promise<void> {
  res.json(await findGiftPoints(req.scope))
}
