import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PickupAnswer } from "@ocop/shared/pickup"
import { requireMembership } from "../member/require-membership"
import type { ParcelRow } from "../parcel/require-parcel"
import { requirePoint, type SalesPointRow } from "../sales-point/require-point"
import type { ParcelInput } from "../workflows/parcel/types"
import { findPickup, readPickup } from "./read-pickups"

/**
 * The point of an organization that a path of the desk names.
 *
 * @throws ProblemError 401 and 404 as `requireMembership`, 404 for a point of another organization
 */
export async function requireDeskPoint(req: MedusaRequest): Promise<SalesPointRow> {
  const { organization } = await requireMembership(req)
  return requirePoint(req.scope, { organization_id: organization.id, handle: req.params["point"] ?? "" })
}

/** The order at a point that a path of the desk names, and for whom something is done to it. @throws the same */
export async function requireDeskPickup(
  req: MedusaRequest,
): Promise<{ point: SalesPointRow; parcel: ParcelRow; input: ParcelInput }> {
  const { actor, organization } = await requireMembership(req)
  const point = await requireDeskPoint(req)
  const parcel = await findPickup(req.scope, point, req.params["code"] ?? "")
  const acted = { actor: "seller" as const, actor_id: actor.actor_id, on_behalf: actor.on_behalf }
  return { point, parcel, input: { order_id: parcel.order_id, organization_id: organization.id, acted } }
}

/** Answers with the order as it is now. */
export async function answerDeskPickup(req: MedusaRequest, res: MedusaResponse<PickupAnswer>): Promise<void> {
  const { handle, name, ...point } = await requireDeskPoint(req)
  const parcel = await findPickup(req.scope, { handle, name, ...point }, req.params["code"] ?? "")
  res.json({ point: { handle, name }, pickup: await readPickup(req.scope, parcel) })
}
