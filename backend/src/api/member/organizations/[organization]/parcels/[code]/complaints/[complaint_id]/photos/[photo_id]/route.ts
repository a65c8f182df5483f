import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { photosOf, requireComplaint } from "../../../../../../../../../../complaint/require-complaint"
import { serveDocument } from "../../../../../../../../../../document/serve-document"
import { requireMembership } from "../../../../../../../../../../member/require-membership"
import { requireDeskParcel } from "../../../../../../../../../../parcel/desk-parcel"

/** The bytes of one photo that the buyer sent. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await requireMembership(req)
  const { order_id } = await requireDeskParcel(req)
  const { id } = await requireComplaint(req.scope, req.params["complaint_id"] ?? "", { order_id })
  await serveDocument(req.scope, res, photosOf(id), req.params["photo_id"] ?? "")
}
