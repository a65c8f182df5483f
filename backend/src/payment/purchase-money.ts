import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { STRIPE } from "../card/stripe"
import { BANK_MODULE } from "../modules/bank"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import type OrderGroup from "../modules/order-group/models/order-group"
import { readOrders, type OrderNow } from "../parcel/read-orders"

export type GroupRow = InferTypeOf<typeof OrderGroup>

/** What of a purchase is still to be paid for, in whole đồng, what has come for it, and what of that a card has brought. */
export type PurchaseMoney = { live: OrderNow[]; due: number; received: number; by_card: number }

/** @throws MedusaError for a purchase that there is not */
export async function readGroup(container: MedusaContainer, id: string): Promise<GroupRow> {
  return container.resolve(ORDER_GROUP_MODULE).retrieveOrderGroup(id)
}

export async function readMoney(
  container: MedusaContainer,
  { id, order_ids }: Pick<GroupRow, "id" | "order_ids">,
): Promise<PurchaseMoney> {
  const [orders, counted] = await Promise.all([
    readOrders(container, order_ids),
    container
      .resolve(BANK_MODULE)
      .listBankTransactions({ group_id: id, counted: true }, { select: ["amount", "gateway"], take: null }),
  ])
  const live = order_ids.flatMap((order_id) => {
    const order = orders.get(order_id)
    return order && order.canceled_at === null ? [order] : []
  })
  return {
    live,
    due: live.reduce((sum, { total }) => sum + total, 0),
    received: sumOf(counted),
    by_card: sumOf(counted.filter(({ gateway }) => gateway === STRIPE)),
  }

  function sumOf(rows: readonly { amount: unknown }[]): number {
    return rows.reduce((sum, { amount }) => sum + Number(amount), 0)
  }
}
