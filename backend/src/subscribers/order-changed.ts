import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { PARCEL_MODULE } from "../modules/parcel"
import { followOrderWorkflow } from "../workflows/parcel/follow-order"

/** Core names the order by `id` where it is cancelled, by `order_id` elsewhere. */
type Changed = { id?: string; order_id?: string }

/** Operators may change orders in core's own screens too, past the workflows of parcels. */
export default async function followOrder({ event, container }: SubscriberArgs<Changed>): Promise<void> {
  const order_id = event.data.order_id ?? event.data.id
  if (order_id === undefined) return
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { select: ["id"], take: 1 })
  if (parcel) await followOrderWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = {
  event: [OrderWorkflowEvents.CANCELED, OrderWorkflowEvents.RETURN_RECEIVED, OrderEditWorkflowEvents.CONFIRMED],
}
