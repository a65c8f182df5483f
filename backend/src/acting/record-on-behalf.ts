import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EventAbout } from "@ocop/shared/history"
import type { Acting } from "../member/require-membership"
import { recordOnBehalfWorkflow } from "../workflows/acting/record-on-behalf"

/**
 * What an operator's call of a member's route is called in the organization's history; what is not named here is
 * recorded as `acted`. Null where nothing is changed, or where the route's own workflow writes the history.
 */
const KINDS: Readonly<Record<string, string | null>> = {
  "/notices/read": null,
  "/notices/[id]/read": null,
  "/sheet/check": null,
  "/joining": null,
  "/joining/submit": null,
  "/joining/withdraw": null,
  "/joining/papers": "paper_added",
  "/joining/papers/[paper_id]": "paper_removed",
  "/papers/submissions": "submission_sent",
  "/papers/submissions/[submission_id]": "submission_withdrawn",
  "/papers/submissions/[submission_id]/pages": "submission_page_added",
  "/stock-threshold": "threshold_changed",
  "/sheet/keep": "listings_kept",
  "/listings": "listing_started",
  "/listings/[listing_id]": "listing_saved",
  "/listings/[listing_id]/photos": "photo_added",
  "/listings/[listing_id]/photos/[photo_id]": "photo_removed",
  "/listings/[listing_id]/submit": "listing_submitted",
  "/listings/[listing_id]/take-back": "listing_taken_back",
  "/products/[product_id]/change": "change_started",
  "/products/[product_id]/sale": "sale_changed",
  "/products/[product_id]/variants/[variant_id]/price": "price_changed",
  "/products/[product_id]/variants/[variant_id]/stock": "stock_changed",
  "/parcels/[code]/confirm": "parcel_confirmed",
  "/parcels/[code]/pack": "parcel_packed",
  "/parcels/[code]/hand-over": "parcel_handed_over",
  "/parcels/[code]/delivered": "parcel_delivered",
  "/parcels/[code]/cancel": "parcel_canceled",
  "/parcels/[code]/messages": "message_sent",
  "/parcels/[code]/messages/read": null,
  "/parcels/[code]/complaints/[complaint_id]/answer": "complaint_answered",
}

const DESK = "/member/organizations/[organization]"

/**
 * Lets no call that has changed something on an organization's behalf be answered before it stands in the organization's
 * history. A call that was refused has changed nothing, and leaves nothing there. Were the row not to be written, the
 * caller is told of a failure: sent again, every form of the desk does its work once.
 *
 * @param row of the access table
 */
export function recordOnBehalf(
  row: string,
  { actor, organization }: Acting,
  { req, res, next }: { req: MedusaRequest; res: MedusaResponse; next: MedusaNextFunction },
): void {
  const [method, path = ""] = row.split(" ")
  const known = KINDS[path.replace(DESK, "")]
  if (!actor.on_behalf || method === "GET" || known === null) return
  const answer = res.json.bind(res)
  res.json = (body) => {
    res.json = answer
    if (res.statusCode >= 400) return answer(body)
    const detail = { ...EventAbout.parse({ ...typedOf(req), ...req.params, ...madeBy(body) }), row }
    const input = { organization_id: organization.id, kind: known ?? "acted", actor, detail, is_told: false }
    recordOnBehalfWorkflow(req.scope)
      .run({ input })
      .then(() => answer(body), next)
    return res
  }
}

/** What a price, a stock or a sale was set to. */
function typedOf({ validatedBody }: MedusaRequest): object {
  const typed = EventAbout.pick({ price: true, available: true, on_sale: true }).safeParse(validatedBody)
  return typed.success ? typed.data : {}
}

/** Which listing has come of it. */
function madeBy(body: unknown): object {
  const made = EventAbout.shape.listing_id.safeParse((body as { id?: unknown } | null)?.id)
  return made.success && made.data?.startsWith("listing_") ? { listing_id: made.data } : {}
}
