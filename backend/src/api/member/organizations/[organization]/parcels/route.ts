import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListParcels, type ParcelPage } from "@ocop/shared/parcel"
import { searchParamsOf } from "../../../../../http/search-params"
import { requireMembership } from "../../../../../member/require-membership"
import { readParcelPage } from "../../../../../parcel/read-parcels"

/** One list of the desk: `?queue=to_pack&after=…`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ParcelPage>): Promise<void> {
  const { organization } = await requireMembership(req)
  const asked = ListParcels.parse(Object.fromEntries(searchParamsOf(req)))
  res.json(await readParcelPage(req.scope, organization.id, asked))
}
