import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingDocument, SaveListing } from "@ocop/shared/listing"
import { readListing } from "../../../../../../listing/read-listing"
import { actingFor } from "../../../../../../member/acting-for"
import { requireMembership } from "../../../../../../member/require-membership"
import { saveListingWorkflow } from "../../../../../../workflows/listing/save-listing"

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingDocument>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(await readListing(req.scope, { id: req.params["listing_id"] ?? "", organization_id: organization.id }))
}

/** Saves one page of the form. */
export async function POST(req: MedusaRequest<SaveListing>, res: MedusaResponse<ListingDocument>): Promise<void> {
  const acting = actingFor(await requireMembership(req))
  const id = req.params["listing_id"] ?? ""
  const { part: _part, ...part } = req.validatedBody
  await saveListingWorkflow(req.scope).run({ input: { ...acting, id, part } })
  res.json(await readListing(req.scope, { id, organization_id: acting.organization_id }))
}
