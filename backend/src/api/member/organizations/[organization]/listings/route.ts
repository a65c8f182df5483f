import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { todayInVietnam } from "@ocop/shared/day"
import { ListListings, type ListingPage, type StartListing } from "@ocop/shared/listing"
import { readListings } from "../../../../../listing/read-listings"
import { startListing } from "../../../../../listing/start-listing"
import { searchParamsOf } from "../../../../../http/search-params"
import { actingFor } from "../../../../../member/acting-for"
import { requireMembership } from "../../../../../member/require-membership"

/**
 * `?view=live` what is on sale, `?view=open` what is being written or waits for review; `page` from 1, `q` words of the
 * name, `filter` one of `LISTING_FILTERS`.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<ListingPage>): Promise<void> {
  const { organization } = await requireMembership(req)
  const asked = ListListings.parse({ view: "live", ...Object.fromEntries(searchParamsOf(req)) })
  res.json(
    await readListings(req.scope, { ...asked, organization_id: organization.id, day: todayInVietnam(new Date()) }),
  )
}

/** Begins a listing. 201 with its id; 200 when this form has begun it before. */
export async function POST(req: MedusaRequest<StartListing>, res: MedusaResponse<{ id: string }>): Promise<void> {
  const acting = actingFor(await requireMembership(req, { producer: true }))
  const { id, isNew } = await startListing(req.scope, acting, req.validatedBody)
  res.status(isNew ? 201 : 200).json({ id })
}
