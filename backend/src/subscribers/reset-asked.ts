import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"
import { personIdIn, findIdentity, PROVIDER } from "../account/identity"
import { env } from "../env"
import { AccountEvents, type MailAsked } from "../workflows/account/events"

/** Where nobody signs in as shopper or member nothing is sent: core's own event carries the token to the mail. */
export default async function makeResetToken({ event, container }: SubscriberArgs<MailAsked>): Promise<void> {
  const { email, locale } = event.data
  if (personIdIn(await findIdentity(container, email)) === null) return
  await generateResetPasswordTokenWorkflow(container).run({
    input: {
      entityId: email,
      actorType: "customer",
      provider: PROVIDER,
      secret: env.JWT_SECRET,
      metadata: { locale },
    },
  })
}

export const config: SubscriberConfig = { event: AccountEvents.RESET_ASKED }
