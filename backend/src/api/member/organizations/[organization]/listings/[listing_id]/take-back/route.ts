import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingDocument, TakeBackListing } from "@ocop/shared/listing"
import { readListing } from "../../../../../../../listing/read-listing"
import { actingFor } from "../../../../../../../member/acting-for"
import { requireMembership } from "../../../../../../../member/require-membership"
import { takeBackListingWorkflow } from "../../../../../../../workflows/listing/take-back-listing"

/** Goes on writing what waits for review, or gives a listing up. */
export async function POST(req: MedusaRequest<TakeBackListing>, res: MedusaResponse<ListingDocument>): Promise<void> {
  const acting = actingFor(await requireMembership(req))
  const id = req.params["listing_id"] ?? ""
  await takeBackListingWorkflow(req.scope).run({ input: { ...acting, id, ...req.validatedBody } })
  res.json(await readListing(req.scope, { id, organization_id: acting.organization_id }))
}
