import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListPickups, type PickupPage } from "@ocop/shared/pickup"
import { searchParamsOf } from "../../../../../../../http/search-params"
import { requireMembership } from "../../../../../../../member/require-membership"
import { requireDeskPoint } from "../../../../../../../pickup/desk-pickup"
import { readPickupPage } from "../../../../../../../pickup/read-pickups"

/** The orders that are fetched at a point: `?list=waiting`, `?q=` a code, the end of a phone number, a name. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PickupPage>): Promise<void> {
  await requireMembership(req)
  const point = await requireDeskPoint(req)
  const asked = ListPickups.parse(Object.fromEntries(searchParamsOf(req)))
  res.json(await readPickupPage(req.scope, point, asked))
}
