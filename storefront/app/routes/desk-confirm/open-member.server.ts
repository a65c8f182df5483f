import type { Api } from "#app/api/client.server.ts"
import { accountProblems } from "#app/features/account/problems.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { formSecret, formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { startMemberSession } from "#app/session/member.server.ts"

/** Opens the desk and signs in. Everything but the password comes back when something has to be mended. */
export async function openMember(request: Request, api: Api) {
  const form = await readForm(request)
  const kept = { name: formText(form, "name"), phone: formText(form, "phone") }
  const password = formSecret(form, "password")
  const opened = await attempt(() => api.desk.openMember({ token: formText(form, "token"), ...kept, password }))
  if (!opened.ok) {
    const { problem } = opened
    const problems = accountProblems(problem, { password_wrong: m.desk_password_wrong })
    return refuse(problem.status, problems, kept, problem.retryAfterSeconds)
  }
  const session = await startMemberSession(api, { email: opened.value.email, password })
  return session.ok ? seeOther("/kenh-co-so", session.value) : seeOther("/kenh-co-so/dang-nhap")
}
