import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { photosOf, requireComplaint } from "../../../../../../../../../../complaint/require-complaint"
import { serveDocument } from "../../../../../../../../../../document/serve-document"
import { requireBuyersParcel } from "../../../../../../../../../../parcel/buyers-parcel"

/** The bytes of one photo. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order_id } = await requireBuyersParcel(req)
  const { id } = await requireComplaint(req.scope, req.params["complaint_id"] ?? "", { order_id })
  await serveDocument(req.scope, res, photosOf(id), req.params["photo_id"] ?? "")
}
