import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { receivedOf } from "@ocop/shared/direct"
import { BANK_MODULE } from "../modules/bank"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { readOrders, type OrderNow } from "../parcel/read-orders"
import { closeUnpaid } from "../payment/close-unpaid"
import type { GroupRow } from "../payment/purchase-money"
import type { Settled } from "../payment/settle"
import { startPacking } from "../payment/start-packing"
import { sumOfShares } from "../payment/sum-of-shares"
import { PaymentEvents } from "../workflows/payment/events"
import { capturePart } from "./capture-part"
import { closePart } from "./close-part"
import { oweExcess } from "./owe-excess"
import { moneyOfPart, partsOf, type PartRow } from "./parts"

/**
 * Makes of a purchase whose sellers are paid directly what is known of its money, seller by seller: paid when all that is
 * still ordered is. Runs while the purchase is held, forward only: each part says last that it is paid, and the purchase
 * behind all of them.
 */
export async function settleParts(container: MedusaContainer, group: GroupRow): Promise<Settled> {
  if (group.status !== "open") return "over"
  const orders = await readOrders(container, group.order_ids)
  for (const part of await partsOf(container, group)) {
    const order = orders.get(part.order_id)
    // Also where a stopped run went no further.
    if (part.state !== "waiting") await oweExcess(container, part.id)
    else if (order?.canceled_at === null) await settlePart(container, group, { part, order })
    else await closePart(container, part)
  }
  const parts = await partsOf(container, group)
  const isPaid = ({ state }: PartRow) => state === "paid"
  const live = parts.filter(({ order_id }) => orders.get(order_id)?.canceled_at === null)
  if (!live.every(isPaid)) return "waiting"
  if (!parts.some(isPaid)) {
    await closeUnpaid(container, group, { isExpired: false })
    return "canceled"
  }
  const paid = await sumOfShares(container, group.order_ids)
  await container
    .resolve(ORDER_GROUP_MODULE)
    .updateOrderGroups({ id: group.id, status: "settled", paid_at: new Date(), paid })
  return "settled"
}

/** Of this seller alone: the others' goods wait on. */
async function settlePart(
  container: MedusaContainer,
  group: GroupRow,
  { part, order }: { part: PartRow; order: OrderNow },
): Promise<void> {
  const money = await moneyOfPart(container, part)
  if (receivedOf(money) < order.total) return
  const isSaid = money.told < order.total
  const paid_at = new Date()
  await capturePart(container, order)
  const { said_by: actor_id, on_behalf } = part
  const acted = isSaid ? { acted: { actor: "seller" as const, actor_id, on_behalf } } : {}
  await startPacking(container, group, [order], { key: "paid", since: paid_at, ...acted })
  const known_by = isSaid ? ("seller" as const) : ("bank" as const)
  await container.resolve(BANK_MODULE).updateDirectPayments({ id: part.id, state: "paid", paid_at, known_by })
  await oweExcess(container, part.id)
  await container.resolve(Modules.EVENT_BUS).emit({ name: PaymentEvents.ORDER_PAID, data: { id: group.id } })
}
