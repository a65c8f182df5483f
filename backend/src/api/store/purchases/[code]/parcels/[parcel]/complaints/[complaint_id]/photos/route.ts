import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoredDocument } from "@ocop/shared/document"
import { addComplaintPhoto } from "../../../../../../../../../complaint/photos"
import { requireUpload } from "../../../../../../../../../document/read-form"
import { requireBuyersParcel } from "../../../../../../../../../parcel/buyers-parcel"

/** Adds a photo: 201 when it is new, 200 for one that is there already. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ document: StoredDocument }>): Promise<void> {
  const { order_id, acted } = await requireBuyersParcel(req)
  const { document, isNew } = await addComplaintPhoto(req.scope, {
    order_id,
    complaint_id: req.params["complaint_id"] ?? "",
    ...requireUpload(req),
    added_by: acted.actor_id ?? "buyer",
  })
  res.status(isNew ? 201 : 200).json({ document })
}
