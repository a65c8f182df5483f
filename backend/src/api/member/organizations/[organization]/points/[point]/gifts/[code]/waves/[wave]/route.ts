import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftWaveDocument } from "@ocop/shared/gift-order"
import { readWave } from "../../../../../../../../../../gift-order/read-wave"
import { requireOwnGiftOrder } from "../../../../../../../../../../gift-order/require-order"
import { requireMembership } from "../../../../../../../../../../member/require-membership"

/** What is printed for one wave: who receives its boxes, and what is in them. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GiftWaveDocument>): Promise<void> {
  await requireMembership(req)
  res.json(await readWave(req.scope, await requireOwnGiftOrder(req), req.params["wave"]))
}
