import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MailAsked } from "../workflows/account/events"
import { MemberEvents } from "../workflows/member/events"
import { sendMemberMailWorkflow } from "../workflows/member/send-member-mail"

export default async function sendMemberMail({ event, container }: SubscriberArgs<MailAsked>): Promise<void> {
  await sendMemberMailWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = { event: MemberEvents.MEMBER_ASKED }
