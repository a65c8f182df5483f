import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { captureTransfer } from "./capture-transfer"
import { closeUnpaid } from "./close-unpaid"
import { flagExcess } from "./flag-excess"
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
  if (group.status !== "open" || group.payment_method === "cod") return "over"
  const money = await readMoney(container, group)
  if (money.live.length === 0) {
    await closeUnpaid(container, group, { isExpired: false })
    return "canceled"
  }
  if (money.received < money.due) return "waiting"
  await captureTransfer(container, group.id, money)
  const paid_at = new Date()
  await startPacking(container, group, money.live, { key: "paid", since: paid_at })
  await container
    .resolve(ORDER_GROUP_MODULE)
    .updateOrderGroups({ id: group.id, status: "settled", paid_at, paid: money.due })
  await flagExcess(container, group.id, money.received - money.due)
  return "settled"
}
