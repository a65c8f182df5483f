import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { personIdIn, findIdentity } from "../../../account/identity"
import { pageLink, sendMail } from "../../../account/send-mail"
import { env } from "../../../env"
import { resetPasswordMail } from "../../../mails/account"

/** `token` is core's own, good once and for a quarter of an hour. */
export type ResetMail = { email: string; token: string; locale: "vi" | "en" }

export const sendResetMailStep = createStep(
  "send-reset-mail",
  async ({ email, token, locale }: ResetMail, { container }) => {
    const receiver_id = personIdIn(await findIdentity(container, email))
    if (receiver_id === null) return new StepResponse(false)
    const link = pageLink(env.STOREFRONT_URL, locale, "/quen-mat-khau/dat-lai", { ma: token })
    await sendMail(container, { to: email, template: "reset", content: resetPasswordMail(locale, link), receiver_id })
    return new StepResponse(true)
  },
)
