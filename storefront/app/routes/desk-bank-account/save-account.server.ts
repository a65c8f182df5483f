import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { forMember } from "#app/session/member.server.ts"

type Asked = { request: Request; url: URL; api: Api; handle: string }

/** Shows what was typed as it would be kept, and keeps it once that was confirmed. `edit` goes back to the form. */
export async function saveAccount({ request, url, api, handle }: Asked) {
  const form = await readForm(request)
  const values = { bin: formText(form, "bin"), number: formText(form, "number"), holder: formText(form, "holder") }
  const nothing: FormProblem[] = []
  const intent = formText(form, "intent")
  if (intent === "edit") return data({ problems: nothing, values, draft: null })
  const confirmed = intent === "confirm"
  const saved = await forMember(request, url, () => api.deskMoney.setAccount(handle, { ...values, confirmed }))
  if (!saved.ok) {
    const { problem } = saved
    return refuse(problem.status, joiningProblems(problem), { values, draft: null }, problem.retryAfterSeconds)
  }
  if (confirmed) return seeOther(`/kenh-co-so/${handle}/tai-khoan-ngan-hang?da-luu=1`)
  return data({ problems: nothing, values, draft: saved.value.draft })
}
