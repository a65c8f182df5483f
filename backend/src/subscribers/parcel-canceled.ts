import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { PARCEL_MODULE } from "../modules/parcel"
import { ParcelEvents } from "../workflows/parcel/events"
import { settlePurchaseWorkflow } from "../workflows/payment/settle-purchase"

type Changed = { id: string; kind: string }

/** Of a purchase that waits for its transfer less is to be paid now, or nothing: what has come may be enough. */
export default async function settleWhenCanceled({ event, container }: SubscriberArgs<Changed>): Promise<void> {
  if (event.data.kind !== "canceled") return
  const [parcel] = await container
    .resolve(PARCEL_MODULE)
    .listParcels({ id: event.data.id }, { select: ["group_id"], take: 1 })
  if (!parcel) return
  const [waiting] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups(
      { id: parcel.group_id, status: "open", payment_method: ["vietqr", "card"] },
      { select: ["id"], take: 1 },
    )
  if (waiting) await settlePurchaseWorkflow(container).run({ input: { group_id: waiting.id } })
}

export const config: SubscriberConfig = { event: ParcelEvents.CHANGED }
