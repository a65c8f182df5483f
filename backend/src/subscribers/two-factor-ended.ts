import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthEvents } from "@medusajs/framework/utils"
import { sendTwoFactorMailWorkflow } from "../workflows/account/send-two-factor-mail"

/** Whoever switched it off: the person themselves, an operator, or somebody at their open screen. */
export default async function mailTwoFactorEnded({
  event,
  container,
}: SubscriberArgs<{ auth_identity_id: string }>): Promise<void> {
  const { auth_identity_id } = event.data
  await sendTwoFactorMailWorkflow(container).run({ input: { auth_identity_id } })
}

export const config: SubscriberConfig = { event: AuthEvents.MFA_DISABLED }
