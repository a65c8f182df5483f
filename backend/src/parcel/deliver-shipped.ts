import type { MedusaContainer } from "@medusajs/framework/types"
import { deliverBoxWorkflow } from "../workflows/parcel/deliver-box"
import type { ParcelInput } from "../workflows/parcel/types"
import { readOrders } from "./read-orders"

/** Marks everything of a parcel that is on its way as arrived, one box after the other. */
export async function deliverShipped(container: MedusaContainer, parcel: ParcelInput): Promise<void> {
  const order = (await readOrders(container, [parcel.order_id])).get(parcel.order_id)
  for (const { id, shipped_at, delivered_at } of order?.fulfillments ?? []) {
    if (shipped_at === null || delivered_at !== null) continue
    await deliverBoxWorkflow(container).run({ input: { ...parcel, box_id: id, is_word_only: false } })
  }
}
