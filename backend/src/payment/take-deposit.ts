import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelDay, cancelMoment } from "@ocop/shared/gift-order"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { captureDeposit } from "./capture-transfer"
import type { GroupRow, PurchaseMoney } from "./purchase-money"

/**
 * The deposit of a purchase has come: that much is captured, and the goods are held until the rest is overdue. What came
 * beyond it waits with the rest. Done once, however often it is begun.
 */
export async function takeDeposit(container: MedusaContainer, group: GroupRow, money: PurchaseMoney): Promise<void> {
  const { id, deposit, balance_on, cancel_on, deposit_paid_at } = group
  if (deposit_paid_at !== null || deposit === null || balance_on === null) return
  const hold_until = cancelMoment(cancelDay({ balance_on, cancel_on }))
  await captureDeposit(container, id, { ...money, deposit: Number(deposit) })
  await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id, deposit_paid_at: new Date(), hold_until })
}
