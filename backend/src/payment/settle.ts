import type { MedusaContainer } from "@medusajs/framework/types"
import { outcomeOf } from "@ocop/shared/transfer"
import { settleParts } from "../direct/settle-parts"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { captureTransfer, isCaptured } from "./capture-transfer"
import { closeUnpaid } from "./close-unpaid"
import { flagExcess } from "./flag-excess"
import { isPaidDirectly } from "../purchase/payment-now"
import { sumOfShares } from "./sum-of-shares"
import { startPacking } from "./start-packing"
import { readGroup, readMoney, type GroupRow } from "./purchase-money"
import { takeDeposit } from "./take-deposit"

/**
 * What a purchase was found as. `settled`: it has been paid just now. `deposited`: its deposit is there, the rest is waited
 * for. `over`: it was paid before, or never waited for money.
 */
export type Settled = "settled" | "deposited" | "waiting" | "canceled" | "over"

/**
 * Makes of a purchase what its money says: paid when all has come, let go when nothing of it is ordered any more. Runs
 * while the purchase is held. Forward only: each part is done once however often it is begun, and the purchase says
 * that it is paid last of all.
 */
export async function settle(container: MedusaContainer, group_id: string): Promise<Settled> {
  const group = await readGroup(container, group_id)
  if (isPaidDirectly(group)) return settleParts(container, group)
  const money = await readMoney(container, group)
  const orders = { live: money.live.length, isBegun: await isCaptured(container, group.id) }
  const outcome = outcomeOf(standingOf(group), orders, money)
  if (outcome === "canceled") await closeUnpaid(container, group, { isExpired: false })
  if (outcome === "deposited") await takeDeposit(container, group, money)
  if (outcome !== "settled" && outcome !== "returned") return outcome
  if (outcome === "settled") await captureTransfer(container, group, money)
  const paid = await sumOfShares(container, group.order_ids)
  const paid_at = new Date()
  await startPacking(container, group, money.live, { key: "paid", since: paid_at })
  await flagExcess(container, group.id, money.received - paid)
  await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id: group.id, status: "settled", paid_at, paid })
  return outcome === "settled" ? "settled" : "canceled"
}

/** By what of a purchase it is judged whether money pays for it. */
export function standingOf({ status, payment_method, deposit, let_go_at }: GroupRow) {
  const isCash = payment_method === "cod"
  return { status, isCash, deposit: deposit === null ? null : Number(deposit), isOver: let_go_at !== null }
}
