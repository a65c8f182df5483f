import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PurchaseEvents } from "../workflows/purchase/events"
import { sendConfirmationWorkflow } from "../workflows/purchase/send-confirmation"

export default async function confirmPurchase({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendConfirmationWorkflow(container).run({ input: { id: event.data.id } })
}

export const config: SubscriberConfig = { event: PurchaseEvents.PLACED }
