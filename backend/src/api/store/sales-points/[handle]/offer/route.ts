import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PickupOffer } from "@ocop/shared/pickup"
import { readOffer } from "../../../../../pickup/read-offer"

/** What can be ordered at a point and fetched there now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PickupOffer>): Promise<void> {
  res.json(await readOffer(req.scope, req.params["handle"] ?? ""))
}
