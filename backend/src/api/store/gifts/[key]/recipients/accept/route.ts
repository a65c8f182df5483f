import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RecipientsChanged } from "@ocop/shared/gift-recipient"
import { acceptPlaces } from "../../../../../../gift-recipient/change-list"

/** Yes to every commune of today that stands alone for one of before. */
export async function POST(req: MedusaRequest, res: MedusaResponse<RecipientsChanged>): Promise<void> {
  res.json(await acceptPlaces(req.scope, req.params["key"]))
}
