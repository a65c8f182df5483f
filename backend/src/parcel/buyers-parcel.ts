import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchaseDocument } from "@ocop/shared/purchase"
import { customerIdOf } from "../basket/answer-basket"
import { readPurchase, requireGroup } from "../purchase/read-purchase"
import type { ParcelInput } from "../workflows/parcel/types"
import { findParcel } from "./read-parcels"

type BuyersParcel = ParcelInput & { group_id: string }

/**
 * The parcel that a path of a purchase names, for the holder of the mailed token or the customer who bought.
 *
 * @throws ProblemError 404 for any other
 */
export async function requireBuyersParcel(req: MedusaRequest): Promise<BuyersParcel> {
  const group = await requireBuyersGroup(req)
  const { order_id } = await findParcel(req.scope, req.params["parcel"] ?? "", { group_id: group.id })
  const actor_id = customerIdOf(req) ?? null
  return { order_id, group_id: group.id, acted: { actor: "buyer", actor_id, on_behalf: false } }
}

/** Answers with the purchase as it is now. */
export async function answerPurchase(req: MedusaRequest, res: MedusaResponse<PurchaseDocument>): Promise<void> {
  res.json(await readPurchase(req.scope, await requireBuyersGroup(req), { withCodes: true }))
}

/**
 * The purchase that a path names, for the holder of the mailed token or the customer who bought.
 *
 * @throws ProblemError 404 for any other
 */
export function requireBuyersGroup(req: MedusaRequest) {
  const key = { token: req.get("x-purchase-token") ?? "", customer_id: customerIdOf(req) }
  return requireGroup(req.scope, req.params["code"] ?? "", key)
}
