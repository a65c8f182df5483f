import { CODE_MISSING, CODE_WRONG, type Credentials } from "#app/api/sign-in.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { refuse, refuseBy, type Attempt } from "#app/features/form/refusal.server.ts"
import { formSecret, formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { returnPath } from "#app/http/return-path.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/**
 * Checks e-mail, password and, where it is asked for, the code of an app, and goes on to where one came from, else to `home`. `start` signs in and gives the
 * `Set-Cookie` line. A password is never sent back.
 */
export async function signIn(request: Request, home: string, start: (typed: Credentials) => Promise<Attempt<string>>) {
  const form = await readForm(request)
  const email = formText(form, "email").trim()
  const password = formSecret(form, "password")
  const code = formText(form, "code").replaceAll(/\s/g, "")

  const missing: FormProblem[] = []
  if (email === "") missing.push({ type: "email_missing", message: m.account_email_missing(), field: "email" })
  if (password === "")
    missing.push({ type: "password_missing", message: m.account_password_missing(), field: "password" })
  if (missing.length > 0) return refuse(400, missing, { email })

  const session = await start({ email, password, code })
  if (session.ok) return seeOther(returnPath(form.get("back")) ?? home, session.value)
  if (session.problem.status !== 401) return refuseBy(session.problem, { email })
  return refuse(401, [wrong(session.problem.type)], { email })
}

function wrong(type: string): FormProblem {
  if (type === CODE_MISSING) return { type, message: m.account_code_missing(), field: "code" }
  if (type === CODE_WRONG) return { type, message: m.account_code_wrong(), field: "code" }
  return { type: "credentials_wrong", message: m.account_wrong() }
}
