import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { communeChoice, withMatches } from "#app/features/commune/choice.server.ts"
import type { CommuneValue } from "#app/features/commune/commune-field.tsx"
import { attempt, refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { afterStep, saveStep } from "#app/features/joining/save-step.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import type { PlaceValues } from "./place-form.tsx"

type Asked = { request: Request; url: URL; api: Api; handle: string }

/** `intent=find` searches for the commune, `contact` keeps what may change at any time; else the whole place is kept. */
export async function savePlace(asked: Asked) {
  const form = await readForm(asked.request)
  const intent = formText(form, "intent")
  const choice = communeChoice(form)
  const asTyped: CommuneValue = { ...choice, matches: null }
  if (intent === "find") {
    const found = await attempt(() => withMatches(asked.api, choice.query))
    if (!found.ok) return refuseBy(found.problem, { values: valuesOf(form, asTyped) })
    return data({ problems: undefined, values: valuesOf(form, found.value) })
  }

  const { street, street_public, phone } = valuesOf(form, asTyped)
  const page =
    intent === "contact"
      ? { page: "contact" as const, street_public, phone }
      : { page: "place" as const, commune_code: choice.code, street, street_public, phone }
  const saved = await saveStep(asked, page)
  if (saved.ok) return afterStep(saved.value, "place")

  // The place is still open: offer what fits the words beside it, together with whatever else is to be mended.
  const { problem } = saved
  const isOpen = problem.problems.some(({ type }) => type.startsWith("commune_"))
  const found = isOpen && choice.query !== "" ? await attempt(() => withMatches(asked.api, choice.query)) : null
  const values = valuesOf(form, found?.ok ? found.value : asTyped)
  return refuse(problem.status, joiningProblems(problem), { values }, problem.retryAfterSeconds)
}

function valuesOf(form: FormData, commune: CommuneValue): PlaceValues {
  return {
    commune,
    street: formText(form, "street"),
    street_public: form.has("street_public"),
    phone: formText(form, "phone"),
  }
}
