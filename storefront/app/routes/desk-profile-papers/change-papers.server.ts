import type { PaperPurpose, SaveIdentifier } from "@ocop/shared/joining"
import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { addPaperOf } from "#app/features/joining/papers.server.ts"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { afterStep, saveStep } from "#app/features/joining/save-step.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { forMember } from "#app/session/member.server.ts"

type Asked = { request: Request; url: URL; api: Api; handle: string }
type Typed = { type: string; identifier: string }
type Kept = { typed: Typed | null; purpose: PaperPurpose | null }

const TYPES = ["tax_code", "household_code", "personal_number", "registration"] as const

/** `intent` says what of the page was sent: the number (`identifier`), a file of a paper (`add`), one to take away (`remove`). */
export async function changePapers(asked: Asked) {
  const form = await readForm(asked.request)
  const intent = formText(form, "intent")
  if (intent === "add") return addPaper(asked, form)
  if (intent === "remove") return removePaper(asked, formText(form, "paper_id"))
  return saveIdentifier(asked, form)
}

async function saveIdentifier(asked: Asked, form: FormData) {
  const typed = { type: formText(form, "type"), identifier: formText(form, "identifier") }
  const type: SaveIdentifier["type"] = TYPES.find((each) => each === typed.type) ?? ""
  const saved = await saveStep(asked, { page: "identifier", type, identifier: typed.identifier })
  if (!saved.ok) return refuseBy(saved.problem, { typed, purpose: null })
  // Papers are on this very page: it stays until they are there too.
  const lacksPaper = saved.value.missing.some(({ step }) => step === "papers")
  return lacksPaper ? seeOther(pathOf(asked)) : afterStep(saved.value, "papers")
}

async function addPaper(asked: Asked, form: FormData) {
  const { purpose, added } = await addPaperOf(asked, form)
  return added.ok ? seeOther(`${pathOf(asked)}?da-luu=1`) : refuseBy(added.problem, { typed: null, purpose })
}

async function removePaper(asked: Asked, id: string) {
  const { request, url, api, handle } = asked
  const removed = await forMember(request, url, () => api.joining.removePaper(handle, id))
  // Pressed twice it is gone all the same.
  if (removed.ok || removed.problem.status === 404) return seeOther(`${pathOf(asked)}?da-xoa=1`)
  return refuseBy(removed.problem, { typed: null, purpose: null })
}

const pathOf = ({ handle }: Asked) => `/kenh-co-so/${handle}/ho-so/giay-to`

function refuseBy(problem: ApiProblem, kept: Kept) {
  return refuse(problem.status, joiningProblems(problem), kept, problem.retryAfterSeconds)
}
