import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mailMessage, noteMessage } from "../conversation/tell"
import { ConversationEvents } from "../workflows/conversation/events"

export default async function onMessageSent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteMessage(container, event.data.id)
  await mailMessage(container, event.data.id)
}

export const config: SubscriberConfig = { event: ConversationEvents.SENT }
