import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { noteOrders } from "../notice/note-orders"
import { PaymentEvents } from "../workflows/payment/events"
import { PurchaseEvents } from "../workflows/purchase/events"

export default async function noteWhenPlaced({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteOrders(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: [PurchaseEvents.PLACED, PaymentEvents.PAID, PaymentEvents.ORDER_PAID, PaymentEvents.CASH_CHOSEN],
}
