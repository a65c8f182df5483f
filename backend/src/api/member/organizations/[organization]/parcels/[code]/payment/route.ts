import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MarkReceived } from "@ocop/shared/direct"
import type { ParcelDocument } from "@ocop/shared/parcel"
import { requireMembership } from "../../../../../../../member/require-membership"
import { answerDeskParcel, requireDeskParcel } from "../../../../../../../parcel/desk-parcel"
import { markReceivedWorkflow } from "../../../../../../../workflows/direct/mark-received"

/** The transfer to the seller's own account has come, or some of it. */
export async function POST(req: MedusaRequest<MarkReceived>, res: MedusaResponse<ParcelDocument>): Promise<void> {
  await requireMembership(req)
  const parcel = await requireDeskParcel(req)
  await markReceivedWorkflow(req.scope).run({ input: { ...parcel, marked: req.validatedBody } })
  await answerDeskParcel(req, res)
}
