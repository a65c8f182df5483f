import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findIdentity } from "../../../account/identity"
import { sendMail } from "../../../account/send-mail"
import { env } from "../../../env"
import { DESK_PATH } from "../../../http/desk-path"
import { resetPasswordMail } from "../../../mails/account"

/** `token` is core's own, good once and for a quarter of an hour. */
export type DeskResetMail = { email: string; token: string }

/** Only to somebody who signs in at the desk: core asks for the mail of whoever has a password anywhere. */
export const sendDeskResetMailStep = createStep(
  "send-desk-reset-mail",
  async ({ email, token }: DeskResetMail, { container }) => {
    const receiver_id = (await findIdentity(container, email))?.app_metadata?.["user_id"]
    if (typeof receiver_id !== "string") return new StepResponse(false)
    const link = new URL(`${DESK_PATH}/reset-password`, env.BACKEND_URL)
    link.searchParams.set("token", token)
    const content = resetPasswordMail("vi", link.href)
    await sendMail(container, { to: email, template: "reset", content, receiver_id })
    return new StepResponse(true)
  },
)
