import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "../workflows/payment/events"
import { sendCardMoneyWorkflow } from "../workflows/payment/send-card-money"

/** What goes back to a card is sent at once; the job finds what this leaves. */
export default async function sendBack({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendCardMoneyWorkflow(container).run()
}

export const config: SubscriberConfig = { event: PaymentEvents.REFUNDED }
