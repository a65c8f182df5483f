import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BoxDelivered, ParcelDocument } from "@ocop/shared/parcel"
import { requireMembership } from "../../../../../../../member/require-membership"
import { answerDeskParcel, requireSentParcel } from "../../../../../../../parcel/desk-parcel"
import { deliverBoxWorkflow } from "../../../../../../../workflows/parcel/deliver-box"

/** The seller says that a box has arrived; it counts some days later. */
export async function POST(req: MedusaRequest<BoxDelivered>, res: MedusaResponse<ParcelDocument>): Promise<void> {
  await requireMembership(req)
  const parcel = await requireSentParcel(req)
  await deliverBoxWorkflow(req.scope).run({ input: { ...parcel, ...req.validatedBody, is_word_only: true } })
  await answerDeskParcel(req, res)
}
