import type { MedusaContainer } from "@medusajs/framework/types"
import { partsOf } from "../direct/parts"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { isUnpaid, orderPaymentNow } from "../purchase/payment-now"
import { Shown } from "../purchase/shown"
import { noteFor } from "./note-for"

export const orderKey = (order_id: string): string => `new_order:${order_id}`

/**
 * Tells each seller of a purchase of the order that has come, once nothing is waited for any more of that seller; and before,
 * where the buyer transfers to the seller's own account, that money is to be looked for there.
 */
export async function noteOrders(container: MedusaContainer, group_id: string): Promise<void> {
  const [group] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ id: group_id, status: ["open", "settled"] }, { take: 1 })
  if (!group) return
  const parts = await partsOf(container, group)
  for (const { order_id, seller, lines, goods, discount, fee } of Shown.parse(group.shown).parcels) {
    const part = parts.find((each) => each.order_id === order_id)
    if (part?.state === "waiting" && group.status === "open") {
      const awaited = { code: `${group.code}-${part.part}`, amount: goods + fee }
      await noteFor(container, {
        organization_id: seller.id,
        key: `transfer_awaited:${order_id}`,
        kind: "transfer_awaited",
        data: awaited,
      })
    }
    if (isUnpaid(orderPaymentNow(group, part))) continue
    const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
    const data = { code: group.code, order_id, pieces, total: goods - discount + fee }
    await noteFor(container, { organization_id: seller.id, key: orderKey(order_id), kind: "new_order", data })
  }
}
