import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"
import { EMPTY_PAPER, type TypedPaper } from "./typed-paper.ts"

type Asked = { request: Request; url: URL; api: Api; handle: string }
/** `key` and what was typed into the form for a new paper; `of` is the paper that a page was for. */
type Kept = { key: string | null; typed: TypedPaper; of: string | null }

const WORDS: Record<string, () => string> = {
  kind_missing: m.desk_sent_wrong_kind,
  standard_unknown: m.desk_sent_wrong_standard,
  number_missing: m.desk_sent_wrong_number,
  issuer_missing: m.desk_sent_wrong_issuer,
  issued_wrong: m.desk_sent_wrong_issued,
  until_wrong: m.desk_sent_wrong_until,
  too_long: m.desk_sent_wrong_long,
  submission_decided: m.desk_sent_wrong_decided,
  too_many_waiting: m.desk_sent_wrong_many,
}

/** `intent` is `send`, `add` or `take`. Sent twice it is done once; what is gone already is gone. */
export async function changeSent(asked: Asked) {
  const form = await readForm(asked.request)
  const intent = formText(form, "intent")
  if (intent === "add") return addPage(asked, form)
  if (intent === "take") return take(asked, formText(form, "id"))
  return send(asked, form)
}

async function send({ request, url, api, handle }: Asked, form: FormData) {
  const key = formText(form, "key")
  const fields = Object.keys(EMPTY_PAPER).map((name) => [name, formText(form, name)])
  const typed = Object.fromEntries(fields) as TypedPaper
  const paper = new FormData()
  for (const [name, value] of Object.entries({ ...typed, key })) paper.append(name, value)
  appendFile(paper, form)
  const sent = await forMember(request, url, () => api.deskPapers.submit(handle, paper))
  return sent.ok ? seeOther(doneAt(handle, "da-gui")) : refuseBy(sent.problem, { key, typed, of: null })
}

async function addPage({ request, url, api, handle }: Asked, form: FormData) {
  const id = formText(form, "id")
  const page = new FormData()
  appendFile(page, form)
  const added = await forMember(request, url, () => api.deskPapers.addPage(handle, id, page))
  if (added.ok) return seeOther(doneAt(handle, "da-them"))
  return refuseBy(added.problem, { key: null, typed: EMPTY_PAPER, of: id })
}

async function take({ request, url, api, handle }: Asked, id: string) {
  const taken = await forMember(request, url, () => api.deskPapers.withdraw(handle, id))
  if (taken.ok || taken.problem.status === 404) return seeOther(doneAt(handle, "da-rut"))
  return refuseBy(taken.problem, { key: null, typed: EMPTY_PAPER, of: id })
}

function appendFile(to: FormData, from: FormData) {
  const file = from.get("file")
  if (file instanceof File) to.append("file", file)
}

const doneAt = (handle: string, done: string) => `/kenh-co-so/${handle}/giay-to?${done}=1`

function refuseBy(problem: ApiProblem, kept: Kept) {
  const problems = joiningProblems(problem).map((each) => ({
    ...each,
    message: WORDS[each.type]?.() ?? each.message,
  }))
  return refuse(problem.status, problems, kept, problem.retryAfterSeconds)
}
