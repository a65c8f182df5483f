import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { errorPage } from "#app/api/transport.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { formProblems, refuse } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"

type Asked = { request: Request; url: URL; api: Api; handle: string }

/** Keeps the days that were typed, or ends the closure at once. */
export async function saveClosure({ request, url, api, handle }: Asked) {
  const form = await readForm(request)
  const typed = { from: formText(form, "from"), until: formText(form, "until"), words: formText(form, "words") }
  const isEnd = formText(form, "intent") === "end"
  const save = () => (isEnd ? api.deskClosure.end(handle) : api.deskClosure.set(handle, typed))
  const saved = await forMember(request, url, save)
  if (saved.ok) return seeOther(`/kenh-co-so/${handle}/nghi-ban?da-luu=1`)
  if (saved.problem.status !== 400) throw errorPage(saved.problem)
  return refuse(400, closureProblems(saved.problem), { values: typed })
}

const WORDS: Record<string, () => string> = {
  closure_from_missing: m.desk_closure_from_missing,
  closure_until_missing: m.desk_closure_until_missing,
  closure_backwards: m.desk_closure_backwards,
  closure_over: m.desk_closure_over,
  closure_past: m.desk_closure_past,
  closure_too_long: m.desk_closure_too_long,
  closure_words_long: m.desk_closure_words_long,
  closure_words_claim: m.desk_closure_words_claim,
}

function closureProblems(problem: ApiProblem): FormProblem[] {
  return formProblems(problem).map((each) => ({ ...each, message: WORDS[each.type]?.() ?? each.message }))
}
