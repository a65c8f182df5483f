import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HandOverPickup, PickupAnswer } from "@ocop/shared/pickup"
import { requireMembership } from "../../../../../../../../../member/require-membership"
import { answerDeskPickup, requireDeskPickup } from "../../../../../../../../../pickup/desk-pickup"
import { handOverPickup } from "../../../../../../../../../pickup/hand-over"

/** The goods are given to whoever tells their code. */
export async function POST(req: MedusaRequest<HandOverPickup>, res: MedusaResponse<PickupAnswer>): Promise<void> {
  await requireMembership(req)
  const { parcel, input } = await requireDeskPickup(req)
  await handOverPickup(req.scope, parcel, { input, typed: req.validatedBody.pickup_code })
  await answerDeskPickup(req, res)
}
