import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseEmail, type EraseAccount } from "@ocop/shared/account"
import { isPasswordOf } from "../../../../account/identity"
import { confirmationWrong, passwordMismatch } from "../../../../account/problems"
import { requireCustomer } from "../../../../account/require-customer"
import { eraseAccountWorkflow } from "../../../../workflows/account/erase-account"

/** There is no way back, so whoever holds the session shows once more who they are. */
export async function POST(req: MedusaRequest<EraseAccount>, res: MedusaResponse): Promise<void> {
  const { id, email } = await requireCustomer(req)
  const typed = req.validatedBody
  if (parseEmail(typed.email) !== email) throw confirmationWrong()
  if (!(await isPasswordOf(req.scope, email, typed.password.normalize("NFC")))) throw passwordMismatch()
  await eraseAccountWorkflow(req.scope).run({ input: { customer_id: id } })
  res.json({ erased: true })
}
