import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParcelComplaints, SellersMove } from "@ocop/shared/complaint"
import { readParcelComplaints } from "../../../../../../../../../complaint/read-complaints"
import { toMove } from "../../../../../../../../../complaint/typed"
import { requireMembership } from "../../../../../../../../../member/require-membership"
import { requireDeskParcel } from "../../../../../../../../../parcel/desk-parcel"
import { moveComplaintWorkflow } from "../../../../../../../../../workflows/complaint/move-complaint"

/** The seller accepts, offers, refuses, or has the goods back. */
export async function POST(req: MedusaRequest<SellersMove>, res: MedusaResponse<ParcelComplaints>): Promise<void> {
  await requireMembership(req)
  const parcel = await requireDeskParcel(req)
  const { order_id, acted } = parcel
  const complaint_id = req.params["complaint_id"] ?? ""
  await moveComplaintWorkflow(req.scope).run({ input: { order_id, acted, complaint_id, ...toMove(req.validatedBody) } })
  res.json(await readParcelComplaints(req.scope, parcel))
}
