import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BuyersMove, ParcelComplaints } from "@ocop/shared/complaint"
import { readParcelComplaints } from "../../../../../../../../../complaint/read-complaints"
import { toMove } from "../../../../../../../../../complaint/typed"
import { requireBuyersParcel } from "../../../../../../../../../parcel/buyers-parcel"
import { moveComplaintWorkflow } from "../../../../../../../../../workflows/complaint/move-complaint"

/** The buyer takes a complaint back, agrees to an offer, or takes it to the shop. */
export async function POST(req: MedusaRequest<BuyersMove>, res: MedusaResponse<ParcelComplaints>): Promise<void> {
  const { order_id, group_id, acted } = await requireBuyersParcel(req)
  const complaint_id = req.params["complaint_id"] ?? ""
  await moveComplaintWorkflow(req.scope).run({ input: { order_id, acted, complaint_id, ...toMove(req.validatedBody) } })
  res.json(await readParcelComplaints(req.scope, { order_id, group_id }))
}
