import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { EventAbout } from "@ocop/shared/history"
import type { Acting } from "../member/require-membership"
import { recordOnBehalfWorkflow } from "../workflows/acting/record-on-behalf"
import { settleOnBehalfWorkflow } from "../workflows/acting/settle-on-behalf"

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
  "/closure": null,
  "/cash": null,
  "/points": null,
  "/points/[point]": null,
  "/points/[point]/take-back": null,
  "/products/[product_id]/cash": null,
  "/bank-account": null,
  "/refunds/[refund_id]/sent": "refund_sent",
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
  "/parcels/[code]/payment": "payment_marked",
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
 * Nothing is changed on an organization's behalf before it stands in the organization's history that it is about to be.
 * Done, the row tells what was done. A call that was refused has changed nothing, and leaves nothing there. Where a call
 * failed, or its process died, the row stays and says that the outcome is not known.
 *
 * @param row of the access table
 */
export async function recordOnBehalf(
  row: string,
  { actor, organization }: Acting,
  { req, res }: { req: MedusaRequest; res: MedusaResponse },
): Promise<void> {
  const [method, path = ""] = row.split(" ")
  const known = KINDS[path.replace(DESK, "")]
  if (!actor.on_behalf || method === "GET" || known === null) return
  const { result } = await recordOnBehalfWorkflow(req.scope).run({
    input: {
      organization_id: organization.id,
      kind: known ?? "acted",
      actor,
      detail: { ...EventAbout.parse(req.params), is_open: true, row },
      is_told: false,
    },
  })
  const answer = res.json.bind(res)
  res.json = (body) => {
    res.json = answer
    if (res.statusCode >= 500) return answer(body)
    const isRefused = res.statusCode >= 400
    const done = { ...EventAbout.parse({ ...typedOf(req), ...req.params, ...madeBy(body) }), is_open: false, row }
    settleOnBehalfWorkflow(req.scope)
      .run({ input: { id: result.id, detail: isRefused ? null : done } })
      .catch(() => logUnsettled(req.scope, result.id))
      .finally(() => answer(body))
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

/** The row stays open: that something was about to be done stands there all the same. */
function logUnsettled(container: MedusaContainer, id: string): void {
  container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify({ event: "on_behalf_unsettled", of: id }))
}
