import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParcelDocument } from "@ocop/shared/parcel"
import { requireMembership } from "../../../../../../member/require-membership"
import { answerDeskParcel } from "../../../../../../parcel/desk-parcel"

/** One seller's part of a purchase. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ParcelDocument>): Promise<void> {
  await requireMembership(req)
  await answerDeskParcel(req, res)
}
