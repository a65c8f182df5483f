import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HandOverBox, ParcelDocument } from "@ocop/shared/parcel"
import { requireMembership } from "../../../../../../../member/require-membership"
import { answerDeskParcel, requireSentParcel } from "../../../../../../../parcel/desk-parcel"
import { toHandOver } from "../../../../../../../parcel/typed"
import { handOverBoxWorkflow } from "../../../../../../../workflows/parcel/hand-over-box"

/** A box leaves with a carrier. */
export async function POST(req: MedusaRequest<HandOverBox>, res: MedusaResponse<ParcelDocument>): Promise<void> {
  await requireMembership(req)
  const parcel = await requireSentParcel(req)
  await handOverBoxWorkflow(req.scope).run({ input: { ...parcel, ...toHandOver(req.validatedBody) } })
  await answerDeskParcel(req, res)
}
