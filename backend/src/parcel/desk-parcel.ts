import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParcelDocument } from "@ocop/shared/parcel"
import { requireMembership } from "../member/require-membership"
import type { ParcelInput } from "../workflows/parcel/types"
import { fetchedParcel } from "../pickup/problems"
import { findParcel, readParcel } from "./read-parcels"
import { requireParcelOf } from "./require-parcel"

/**
 * The parcel that a path of the desk names, and for whom something is done to it.
 *
 * @throws ProblemError 401 and 404 as `requireMembership`, 404 for a parcel of another organization
 */
export async function requireDeskParcel(req: MedusaRequest): Promise<ParcelInput> {
  const { actor, organization } = await requireMembership(req)
  const { order_id } = await findParcel(req.scope, req.params["code"] ?? "", { organization_id: organization.id })
  const acted = { actor: "seller" as const, actor_id: actor.actor_id, on_behalf: actor.on_behalf }
  return { order_id, organization_id: organization.id, acted }
}

/**
 * The same of one that is sent: what is fetched at a sales point is handed over there.
 *
 * @throws ProblemError the same, 409 pickup_parcel
 */
export async function requireSentParcel(req: MedusaRequest): Promise<ParcelInput> {
  const parcel = await requireDeskParcel(req)
  const { pickup_point_id } = await requireParcelOf(req.scope, parcel.order_id)
  if (pickup_point_id !== null) throw fetchedParcel()
  return parcel
}

/** Answers with the parcel as it is now. */
export async function answerDeskParcel(req: MedusaRequest, res: MedusaResponse<ParcelDocument>): Promise<void> {
  const { organization } = await requireMembership(req)
  const parcel = await findParcel(req.scope, req.params["code"] ?? "", { organization_id: organization.id })
  res.json(await readParcel(req.scope, parcel))
}
