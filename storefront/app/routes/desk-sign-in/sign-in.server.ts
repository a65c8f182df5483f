import type { Api } from "#app/api/client.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { formSecret, formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { returnPath } from "#app/http/return-path.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { startMemberSession } from "#app/session/member.server.ts"

/** Checks e-mail and password. A password is never sent back. */
export async function signIn(request: Request, api: Api) {
  const form = await readForm(request)
  const email = formText(form, "email").trim()
  const password = formSecret(form, "password")

  const missing: FormProblem[] = []
  if (email === "") missing.push({ type: "email_missing", message: m.account_email_missing(), field: "email" })
  if (password === "")
    missing.push({ type: "password_missing", message: m.account_password_missing(), field: "password" })
  if (missing.length > 0) return refuse(400, missing, { email })

  const session = await startMemberSession(api, { email, password })
  if (session.ok) return seeOther(returnPath(form.get("back")) ?? "/kenh-co-so", session.value)
  if (session.problem.status !== 401) return refuseBy(session.problem, { email })
  return refuse(401, [{ type: "credentials_wrong", message: m.account_wrong() }], { email })
}
