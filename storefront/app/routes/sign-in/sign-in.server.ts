import type { Api } from "#app/api/client.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { formSecret, formText } from "#app/http/form-text.ts"
import { returnPath } from "#app/http/return-path.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { startSession } from "#app/session/customer.server.ts"

/** Checks e-mail and password, and hands the basket of this browser to the customer. A password is never sent back. */
export async function signIn(request: Request, api: Api) {
  const form = await readForm(request)
  const email = formText(form, "email").trim()
  const password = formSecret(form, "password")

  const missing: FormProblem[] = []
  if (email === "") missing.push({ type: "email_missing", message: m.account_email_missing(), field: "email" })
  if (password === "")
    missing.push({ type: "password_missing", message: m.account_password_missing(), field: "password" })
  if (missing.length > 0) return refuse(400, missing, { email })

  const signedIn = await startSession(request, api, { email, password })
  if (!signedIn.ok) {
    if (signedIn.problem.status !== 401) return refuseBy(signedIn.problem, { email })
    return refuse(401, [{ type: "credentials_wrong", message: m.account_wrong() }], { email })
  }
  return seeOther(returnPath(form.get("back")) ?? "/", signedIn.value)
}
