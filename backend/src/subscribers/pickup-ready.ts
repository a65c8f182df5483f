import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellReady } from "../pickup/tell-buyer"
import { PickupEvents } from "../workflows/pickup/events"

export default async function onPickupReady({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellReady(container, event.data.id)
}

export const config: SubscriberConfig = { event: PickupEvents.READY }
