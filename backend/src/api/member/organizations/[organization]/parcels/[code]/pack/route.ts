import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PackParcel, ParcelDocument } from "@ocop/shared/parcel"
import { requireMembership } from "../../../../../../../member/require-membership"
import { answerDeskParcel, requireSentParcel } from "../../../../../../../parcel/desk-parcel"
import { packParcelWorkflow } from "../../../../../../../workflows/parcel/pack-parcel"

/** Puts some or all of what is left into one box. */
export async function POST(req: MedusaRequest<PackParcel>, res: MedusaResponse<ParcelDocument>): Promise<void> {
  await requireMembership(req)
  const parcel = await requireSentParcel(req)
  await packParcelWorkflow(req.scope).run({ input: { ...parcel, ...req.validatedBody } })
  await answerDeskParcel(req, res)
}
