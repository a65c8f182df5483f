import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { accountProblems } from "#app/features/account/problems.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

export async function askStockNotice(request: Request, api: Api, handle: string) {
  const email = formText(await readForm(request), "email").trim()
  const asked = await attempt(() => api.askStockNotice(handle, { email, locale: getLocale() }))
  if (asked.ok) return seeOther(`/san-pham/${encodeURIComponent(handle)}/bao-co-hang?da-nhan=1`)
  const { problem } = asked
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, accountProblems(problem), { email }, problem.retryAfterSeconds)
}
