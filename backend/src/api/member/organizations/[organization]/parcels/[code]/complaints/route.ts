import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParcelComplaints } from "@ocop/shared/complaint"
import { readParcelComplaints } from "../../../../../../../complaint/read-complaints"
import { requireMembership } from "../../../../../../../member/require-membership"
import { requireDeskParcel } from "../../../../../../../parcel/desk-parcel"

/** What the buyer has reported of an order of this organization. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ParcelComplaints>): Promise<void> {
  await requireMembership(req)
  res.json(await readParcelComplaints(req.scope, await requireDeskParcel(req)))
}
