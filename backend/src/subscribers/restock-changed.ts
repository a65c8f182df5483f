import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { noteRestock } from "../notice/note-restock"
import { RestockEvents } from "../workflows/restock/events"

export default async function noteWhenRestockMoved({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteRestock(container, event.data.id)
}

export const config: SubscriberConfig = { event: RestockEvents.CHANGED }
