import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AccountEvents, type MailAsked } from "../workflows/account/events"
import { sendAccountMailWorkflow } from "../workflows/account/send-account-mail"

export default async function sendAccountMail({ event, container }: SubscriberArgs<MailAsked>): Promise<void> {
  await sendAccountMailWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = { event: AccountEvents.ACCOUNT_ASKED }
