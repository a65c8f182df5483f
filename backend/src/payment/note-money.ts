import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import type { GroupRow } from "./purchase-money"

/** Before the money is counted, so that the job finds what a stopped run has counted and not settled. */
export async function noteMoney(container: MedusaContainer, { id, money_at }: GroupRow): Promise<void> {
  if (money_at === null) await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id, money_at: new Date() })
}
