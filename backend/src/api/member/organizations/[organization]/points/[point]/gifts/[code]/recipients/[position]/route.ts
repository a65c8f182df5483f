import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiftParcelDocument } from "@ocop/shared/gift-order"
import { readGiftParcel } from "../../../../../../../../../../gift-order/read-parcel"
import { requireOwnGiftOrder } from "../../../../../../../../../../gift-order/require-order"
import { requireMembership } from "../../../../../../../../../../member/require-membership"

/** The parcel that a label names by its recipient's position in the list. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GiftParcelDocument>): Promise<void> {
  await requireMembership(req)
  res.json(await readGiftParcel(req.scope, await requireOwnGiftOrder(req), req.params["position"]))
}
