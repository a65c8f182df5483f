import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { customerIdIn, findIdentity } from "../../../account/identity"
import { ACCOUNT_LINK, ACCOUNT_LINK_SECONDS } from "../../../account/account-link"
import { sealLink } from "../../../account/sealed-link"
import { pageLink, sendMail } from "../../../account/send-mail"
import { env } from "../../../env"
import { alreadyOpenMail, openAccountMail } from "../../../mails/account"
import type { MailAsked } from "../events"

export const sendAccountMailStep = createStep(
  "send-account-mail",
  async ({ email, locale }: MailAsked, { container }) => {
    const receiver_id = customerIdIn(await findIdentity(container, email))
    if (receiver_id !== null) {
      const content = alreadyOpenMail(locale, pageLink(env.STOREFRONT_URL, locale, "/dang-nhap", {}))
      await sendMail(container, { to: email, template: "already-open", content, receiver_id })
      return new StepResponse(true)
    }
    const ma = sealLink(ACCOUNT_LINK, email, new Date(), ACCOUNT_LINK_SECONDS)
    const content = openAccountMail(locale, pageLink(env.STOREFRONT_URL, locale, "/xac-nhan-email", { ma }))
    await sendMail(container, { to: email, template: "open-account", content })
    return new StepResponse(true)
  },
)
