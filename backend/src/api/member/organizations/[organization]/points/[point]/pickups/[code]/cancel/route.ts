import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CancelPickup, PickupAnswer } from "@ocop/shared/pickup"
import { tidyLines } from "../../../../../../../../../http/typed-text"
import { requireMembership } from "../../../../../../../../../member/require-membership"
import { cancelPickup } from "../../../../../../../../../pickup/cancel"
import { answerDeskPickup, requireDeskPickup } from "../../../../../../../../../pickup/desk-pickup"

/** The order is not handed over: its goods go back onto the shelf, and its money back to the buyer. */
export async function POST(req: MedusaRequest<CancelPickup>, res: MedusaResponse<PickupAnswer>): Promise<void> {
  await requireMembership(req)
  const { parcel, input } = await requireDeskPickup(req)
  const { note, ...asked } = req.validatedBody
  await cancelPickup(req.scope, parcel, { input, ...asked, note: tidyLines(note) })
  await answerDeskPickup(req, res)
}
