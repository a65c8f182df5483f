import type { Api } from "#app/api/client.server.ts"
import { accountProblems } from "#app/features/account/problems.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { formSecret, formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { startSession } from "#app/session/customer.server.ts"

/** Changes the password and signs in with it. */
export async function setPassword(request: Request, api: Api) {
  const form = await readForm(request)
  const password = formSecret(form, "password")
  const set = await attempt(() => api.setPassword({ token: formText(form, "token"), password }))
  if (!set.ok) {
    const { problem } = set
    return refuse(problem.status, accountProblems(problem), {}, problem.retryAfterSeconds)
  }
  const session = await startSession(request, api, { email: set.value.email, password })
  return session.ok ? seeOther("/tai-khoan", session.value) : seeOther("/dang-nhap?back=/tai-khoan")
}
