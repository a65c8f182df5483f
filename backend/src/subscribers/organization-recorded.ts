import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrganizationEvents } from "../workflows/organization/events"
import { sendOrganizationMailsWorkflow } from "../workflows/organization/send-organization-mails"

export default async function mailAboutOrganization({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendOrganizationMailsWorkflow(container).run({ input: { id: event.data.id } })
}

export const config: SubscriberConfig = { event: OrganizationEvents.RECORDED }
