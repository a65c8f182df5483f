import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AccountReady, SetPassword } from "@ocop/shared/account"
import { parseNewPassword } from "../../../../account/parse-person"
import { emailOfResetToken, takeResetToken } from "../../../../account/reset-token"
import { setPasswordWorkflow } from "../../../../workflows/account/set-password"

/** A password that is refused leaves the link as good as it was. */
export async function POST(req: MedusaRequest<SetPassword>, res: MedusaResponse<AccountReady>): Promise<void> {
  const { token, password: typed } = req.validatedBody
  const password = parseNewPassword(typed, emailOfResetToken(token))
  const account = await takeResetToken(req.scope, token)
  await setPasswordWorkflow(req.scope).run({ input: { ...account, password } })
  res.json({ email: account.email })
}
