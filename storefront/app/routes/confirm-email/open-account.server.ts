import type { Api } from "#app/api/client.server.ts"
import { accountProblems } from "#app/features/account/problems.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { formSecret, formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { startSession } from "#app/session/customer.server.ts"

/** Opens the account and signs in. Everything but the password comes back when something has to be mended. */
export async function openAccount(request: Request, api: Api) {
  const form = await readForm(request)
  const kept = { name: formText(form, "name"), phone: formText(form, "phone") }
  const password = formSecret(form, "password")
  const opened = await attempt(() => api.openAccount({ token: formText(form, "token"), ...kept, password }))
  if (!opened.ok) {
    const { problem } = opened
    const problems = accountProblems(problem, { password_wrong: m.account_password_not_yours })
    return refuse(problem.status, problems, kept, problem.retryAfterSeconds)
  }
  const session = await startSession(request, api, { email: opened.value.email, password })
  return session.ok ? seeOther("/tai-khoan", session.value) : seeOther("/dang-nhap?back=/tai-khoan")
}
