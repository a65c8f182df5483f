import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { sendDeskResetMailWorkflow } from "../workflows/account/send-desk-reset-mail"
import { sendResetMailWorkflow } from "../workflows/account/send-reset-mail"

type PasswordReset = { entity_id: string; actor_type: string; token: string; metadata?: { locale?: unknown } }

/** A shopper chooses the new password on a page of the shop, who works at the desk there. */
export default async function mailResetLink({ event, container }: SubscriberArgs<PasswordReset>): Promise<void> {
  const { entity_id: email, actor_type, token, metadata } = event.data
  if (actor_type === "user") await sendDeskResetMailWorkflow(container).run({ input: { email, token } })
  if (actor_type !== "customer") return
  const locale = metadata?.locale === "en" ? "en" : "vi"
  await sendResetMailWorkflow(container).run({ input: { email, token, locale } })
}

export const config: SubscriberConfig = { event: AuthWorkflowEvents.PASSWORD_RESET }
