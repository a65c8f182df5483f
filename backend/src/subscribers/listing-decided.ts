import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { noteListing } from "../notice/note-listing"
import { ListingEvents } from "../workflows/listing/events"

export default async function noteWhenDecided({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteListing(container, event.data.id)
}

export const config: SubscriberConfig = { event: ListingEvents.DECIDED }
