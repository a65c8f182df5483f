import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { communeChoice, withMatches } from "#app/features/commune/choice.server.ts"
import type { CommuneValue } from "#app/features/commune/commune-field.tsx"
import { attempt, formProblems, refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import type { RecipientValues } from "#app/features/recipient/recipient-fields.tsx"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** `intent=find` searches for the commune; else what a recipient says is kept. */
export async function answerInvite(request: Request, api: Api, key: string) {
  const form = await readForm(request)
  const choice = communeChoice(form)
  const asTyped: CommuneValue = { ...choice, matches: null }
  if (formText(form, "intent") === "find") {
    const found = await attempt(() => withMatches(api, choice.query))
    if (!found.ok) return refuseBy(found.problem, { values: valuesOf(form, asTyped) })
    return data({ problems: undefined, values: valuesOf(form, found.value) })
  }
  const { name, phone, street } = valuesOf(form, asTyped)
  const kept = await attempt(() => api.giftRecipients.answer(key, { name, phone, street, commune_code: choice.code }))
  if (kept.ok) return seeOther(`/nhan-qua/${key}?da-luu=1`)
  const { problem } = kept
  if (problem.status === 404) throw data(null, { status: 404 })
  // The place is still open: offer what fits the words beside it, together with whatever else is to be mended.
  const isOpen = problem.problems.some(({ type }) => type.startsWith("commune_"))
  const found = isOpen && choice.query !== "" ? await attempt(() => withMatches(api, choice.query)) : null
  const problems = formProblems(problem).map((each) =>
    each.type === "invite_closed" ? { ...each, message: m.invite_closed() } : each,
  )
  const values = valuesOf(form, found?.ok ? found.value : asTyped)
  return refuse(problem.status, problems, { values }, problem.retryAfterSeconds)
}

/** A cell holds so much; longer is no name. */
const LONGEST = 300

function valuesOf(form: FormData, commune: CommuneValue): RecipientValues {
  const typed = (name: string) => formText(form, name).slice(0, LONGEST)
  return { name: typed("name"), phone: typed("phone"), commune, street: typed("street"), note: "" }
}
