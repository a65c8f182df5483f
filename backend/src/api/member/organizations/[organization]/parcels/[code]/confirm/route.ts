import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParcelDocument } from "@ocop/shared/parcel"
import { requireMembership } from "../../../../../../../member/require-membership"
import { answerDeskParcel, requireDeskParcel } from "../../../../../../../parcel/desk-parcel"
import { confirmParcelWorkflow } from "../../../../../../../workflows/parcel/confirm-parcel"

/** The seller will pack it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ParcelDocument>): Promise<void> {
  await requireMembership(req)
  const parcel = await requireDeskParcel(req)
  await confirmParcelWorkflow(req.scope).run({ input: parcel })
  await answerDeskParcel(req, res)
}
