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
import { readGroup, readMoney } from "./purchase-money"

/** What a purchase was found as. `settled`: it has been paid just now. `over`: it was before, or never waited for money. */
export type Settled = "settled" | "waiting" | "canceled" | "over"

/**
 * Makes of a purchase what its money says: paid when all has come, let go when nothing of it is ordered any more. Runs
 * while the purchase is held. Forward only: each part is done once however often it is begun, and the purchase says
 * that it is paid last of all.
 */
export async function settle(container: MedusaContainer, group_id: string): Promise<Settled> {
  const group = await readGroup(container, group_id)
  if (isPaidDirectly(group)) return settleParts(container, group)
  const money = await readMoney(container, group)
  const isCash = group.payment_method === "cod"
  const orders = { live: money.live.length, isBegun: await isCaptured(container, group.id) }
  const outcome = outcomeOf({ status: group.status, isCash }, orders, money)
  if (outcome === "canceled") await closeUnpaid(container, group, { isExpired: false })
  if (outcome !== "settled") return outcome
  await captureTransfer(container, group.id, money)
  const paid = await sumOfShares(container, group.order_ids)
  const paid_at = new Date()
  await startPacking(container, group, money.live, { key: "paid", since: paid_at })
  await flagExcess(container, group.id, money.received - paid)
  await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id: group.id, status: "settled", paid_at, paid })
  return "settled"
}
