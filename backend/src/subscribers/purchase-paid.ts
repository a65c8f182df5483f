import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { cardSessionOf } from "../card/card-session"
import { stopCard } from "../card/look-at-card"
import { PaymentEvents } from "../workflows/payment/events"

/** Paid by a transfer after a card had been chosen: the card is not charged as well. */
export default async function stopCardOfPaid({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const session = await cardSessionOf(container, event.data.id)
  if (session && !session.authorized_at) await stopCard(container, event.data.id)
}

export const config: SubscriberConfig = { event: PaymentEvents.PAID }
