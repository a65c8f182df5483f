import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { confirmPurchase } from "../purchase/confirm"
import { PurchaseEvents } from "../workflows/purchase/events"

export default async function onPurchasePlaced({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await confirmPurchase(container, event.data.id)
}

export const config: SubscriberConfig = { event: PurchaseEvents.PLACED }
