import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVIDER } from "../../../account/identity"
import { sendMail } from "../../../account/send-mail"
import { env } from "../../../env"
import { DESK_PATH } from "../../../http/desk-path"
import { twoFactorEndedMail } from "../../../mails/account"

export type TwoFactorMail = { auth_identity_id: string }

export const sendTwoFactorMailStep = createStep(
  "send-two-factor-mail",
  async ({ auth_identity_id }: TwoFactorMail, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [identity] = await auth.listProviderIdentities({ auth_identity_id, provider: PROVIDER }, { take: 1 })
    if (!identity) return new StepResponse(false)
    const link = new URL(`${DESK_PATH}/settings/profile`, env.BACKEND_URL)
    await sendMail(container, {
      to: identity.entity_id,
      template: "two-factor-ended",
      content: twoFactorEndedMail("vi", link.href),
    })
    return new StepResponse(true)
  },
)
