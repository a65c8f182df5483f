import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellOutcome } from "../purchase/tell-outcome"
import { PaymentEvents } from "../workflows/payment/events"

export default async function onOutcome({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellOutcome(container, event.data.id)
}

export const config: SubscriberConfig = { event: [PaymentEvents.PAID, PaymentEvents.EXPIRED] }
