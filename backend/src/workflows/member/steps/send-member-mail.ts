import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { actorIdIn, findIdentity } from "../../../account/identity"
import { sealLink } from "../../../account/sealed-link"
import { pageLink, sendMail } from "../../../account/send-mail"
import { env } from "../../../env"
import { alreadyOpenMail, openDeskMail } from "../../../mails/account"
import { MEMBER_LINK, MEMBER_LINK_SECONDS } from "../../../member/member-link"
import type { MailAsked } from "../../account/events"

export const sendMemberMailStep = createStep(
  "send-member-mail",
  async ({ email, locale }: MailAsked, { container }) => {
    const receiver_id = actorIdIn(await findIdentity(container, email), "member")
    if (receiver_id !== null) {
      const content = alreadyOpenMail(locale, pageLink(env.STOREFRONT_URL, locale, "/kenh-co-so/dang-nhap", {}))
      await sendMail(container, { to: email, template: "already-open", content, receiver_id })
      return new StepResponse(true)
    }
    const ma = sealLink(MEMBER_LINK, email, new Date(), MEMBER_LINK_SECONDS)
    const content = openDeskMail(locale, pageLink(env.STOREFRONT_URL, locale, "/kenh-co-so/xac-nhan", { ma }))
    await sendMail(container, { to: email, template: "open-desk", content })
    return new StepResponse(true)
  },
)
