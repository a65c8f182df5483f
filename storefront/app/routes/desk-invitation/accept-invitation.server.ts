import type { Api } from "#app/api/client.server.ts"
import { accountProblems } from "#app/features/account/problems.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { formSecret, formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { startMemberSession } from "#app/session/member.server.ts"

/**
 * Accepts, and signs in who has just chosen a password; who has the desk already signs in there. Everything but the
 * password comes back when something has to be mended.
 */
export async function acceptInvitation(request: Request, api: Api) {
  const form = await readForm(request)
  const kept = { name: formText(form, "name"), phone: formText(form, "phone") }
  const password = formSecret(form, "password")
  const link = { id: formText(form, "id"), token: formText(form, "token") }
  const accepted = await attempt(() => api.team.acceptInvitation({ ...link, ...kept, password }))
  if (!accepted.ok) {
    const { problem } = accepted
    const problems = accountProblems(problem, { password_wrong: m.desk_password_wrong })
    return refuse(problem.status, problems, kept, problem.retryAfterSeconds)
  }
  const { handle, email } = accepted.value
  const session = password === "" ? null : await startMemberSession(api, { email, password })
  return session?.ok ? seeOther(`/kenh-co-so/${handle}`, session.value) : seeOther(`/kenh-co-so/${handle}`)
}
