import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { noteDecision } from "../notice/note-organization"
import { OrganizationEvents } from "../workflows/organization/events"

export default async function noteWhenDecided({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteDecision(container, event.data.id)
}

export const config: SubscriberConfig = { event: OrganizationEvents.RECORDED }
