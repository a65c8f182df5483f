import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderChangeType } from "@medusajs/framework/utils"
import { orderInChange } from "./problems"

/** Core's type of a change, which its own list of them lacks. */
const CREDIT_LINE: string = OrderChangeType.CREDIT_LINE
const OPEN = ["pending", "requested"]

/**
 * Core's refunds and cancellations open a change of the order for their credit line and close it in the same run. One
 * that is open while the order is held was left by a stopped run, and would keep everything else away for ever.
 */
export async function dropStoppedChange(container: MedusaContainer, order_id: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const open = await orders.listOrderChanges({ order_id, status: OPEN }, { select: ["id", "change_type"], take: null })
  const left = open.filter(({ change_type }) => String(change_type) === CREDIT_LINE).map(({ id }) => id)
  if (left.length > 0) await orders.deleteOrderChanges(left)
}

/**
 * Core's own flows would move money first and refuse afterwards.
 *
 * @throws ProblemError 409 order_in_change
 */
export async function refuseOpenChange(container: MedusaContainer, order_id: string): Promise<void> {
  await dropStoppedChange(container, order_id)
  const orders = container.resolve(Modules.ORDER)
  const open = await orders.listOrderChanges({ order_id, status: OPEN }, { select: ["id"], take: 1 })
  if (open.length > 0) throw orderInChange()
}
