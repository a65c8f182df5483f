import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mailComplaint, noteComplaint } from "../complaint/tell"
import { ComplaintEvents } from "../workflows/complaint/events"

export default async function onComplaintChanged({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteComplaint(container, event.data.id)
  await mailComplaint(container, event.data.id)
}

export const config: SubscriberConfig = { event: ComplaintEvents.CHANGED }
