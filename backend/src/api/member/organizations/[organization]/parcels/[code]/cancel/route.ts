import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CancelLines, ParcelDocument } from "@ocop/shared/parcel"
import { requireMembership } from "../../../../../../../member/require-membership"
import { answerDeskParcel, requireDeskParcel } from "../../../../../../../parcel/desk-parcel"
import { toCancellation } from "../../../../../../../parcel/typed"
import { cancelLinesWorkflow } from "../../../../../../../workflows/parcel/cancel-lines"

/** Some of what is not packed is not sent. */
export async function POST(req: MedusaRequest<CancelLines>, res: MedusaResponse<ParcelDocument>): Promise<void> {
  await requireMembership(req)
  const parcel = await requireDeskParcel(req)
  await cancelLinesWorkflow(req.scope).run({
    input: { ...parcel, ...toCancellation(req.validatedBody), by_buyer: false },
  })
  await answerDeskParcel(req, res)
}
