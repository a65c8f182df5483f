import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingDocument } from "@ocop/shared/listing"
import { readListing } from "../../../../../../../listing/read-listing"
import { actingFor } from "../../../../../../../member/acting-for"
import { requireMembership } from "../../../../../../../member/require-membership"
import { submitListingWorkflow } from "../../../../../../../workflows/listing/submit-listing"

/** Asks for a review. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingDocument>): Promise<void> {
  const acting = actingFor(await requireMembership(req, { status: "verified" }))
  const id = req.params["listing_id"] ?? ""
  await submitListingWorkflow(req.scope).run({ input: { ...acting, id } })
  res.json(await readListing(req.scope, { id, organization_id: acting.organization_id }))
}
