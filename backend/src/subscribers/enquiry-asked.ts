import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { EnquiryEvents } from "../workflows/enquiry/events"
import { sendEnquiryMailsWorkflow } from "../workflows/enquiry/send-enquiry-mails"

export default async function mailEnquiry({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendEnquiryMailsWorkflow(container).run({ input: { id: event.data.id } })
}

export const config: SubscriberConfig = { event: EnquiryEvents.ASKED }
