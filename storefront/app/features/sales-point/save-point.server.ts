import type { OwnSalesPointAnswer, SaveSalesPoint } from "@ocop/shared/sales-point"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { communeChoice, withMatches } from "#app/features/commune/choice.server.ts"
import type { CommuneValue } from "#app/features/commune/commune-field.tsx"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { attempt, formProblems, refuse, refuseBy, type Attempt } from "#app/features/form/refusal.server.ts"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { PointValues } from "./point-form.tsx"

/** More rows than this nobody was offered. */
const MOST_ROWS = 20

type Asked = {
  api: Api
  /** The organization's. */
  handle: string
  form: FormData
  save: (typed: SaveSalesPoint) => Promise<Attempt<OwnSalesPointAnswer>>
}

/** `intent=find` searches for the commune, `submit` sends the point to the operators; else it is kept. */
export async function savePointForm({ api, handle, form, save }: Asked) {
  const intent = formText(form, "intent")
  const choice = communeChoice(form)
  const asTyped: CommuneValue = { ...choice, matches: null }
  if (intent === "find") {
    const found = await attempt(() => withMatches(api, choice.query))
    if (!found.ok) return refuseBy(found.problem, { values: valuesOf(form, asTyped) })
    return data({ problems: undefined, values: valuesOf(form, found.value) })
  }
  const { commune: _, ...typed } = valuesOf(form, asTyped)
  const saved = await save({ ...typed, commune_code: choice.code, submits: intent === "submit" })
  if (saved.ok) return seeOther(`/kenh-co-so/${handle}/diem-ban/${saved.value.point.handle}?da-luu=1`)

  // The place is still open: offer what fits the words beside it, together with whatever else is to be mended.
  const { problem } = saved
  const isOpen = problem.problems.some(({ type }) => type === "commune_missing")
  const found = isOpen && choice.query !== "" ? await attempt(() => withMatches(api, choice.query)) : null
  const values = valuesOf(form, found?.ok ? found.value : asTyped)
  return refuse(problem.status, pointProblems(problem), { values }, problem.retryAfterSeconds)
}

function valuesOf(form: FormData, commune: CommuneValue): PointValues {
  const rows = Array.from({ length: MOST_ROWS }, (_, index) => index).filter((index) =>
    form.has(`exceptions_${index}_from`),
  )
  return {
    name: formText(form, "name"),
    kind: formText(form, "kind"),
    commune,
    street: formText(form, "street"),
    phone: formText(form, "phone"),
    hours_all: formText(form, "hours_all"),
    hours_days: [0, 1, 2, 3, 4, 5, 6].map((day) => formText(form, `hours_${day}`)),
    takes_pickup: form.has("takes_pickup"),
    exceptions: rows.map((index) => ({
      from: formText(form, `exceptions_${index}_from`),
      until: formText(form, `exceptions_${index}_until`),
      hours: formText(form, `exceptions_${index}_hours`),
      words: formText(form, `exceptions_${index}_words`),
    })),
  }
}

const WORDS: Record<string, () => string> = {
  point_name_missing: m.desk_point_wrong_name,
  point_name_wrong: m.desk_point_wrong_letters,
  point_name_long: m.desk_point_wrong_name_long,
  point_kind_missing: m.desk_point_wrong_kind,
  point_street_long: m.desk_point_wrong_street_long,
  point_hours_missing: m.desk_point_wrong_hours_missing,
  point_hours_wrong: m.desk_point_wrong_hours,
  point_never_open: m.desk_point_wrong_never,
  point_exception_from: m.desk_point_wrong_from,
  point_exception_until: m.desk_point_wrong_until,
  point_exception_backwards: m.desk_point_wrong_backwards,
  point_words_long: m.desk_point_wrong_words,
  point_claim: m.desk_point_wrong_claim,
  point_exceptions_many: m.desk_point_wrong_many,
  too_many_points: m.desk_point_wrong_count,
  point_closed: m.desk_point_wrong_state,
  point_moved: m.desk_point_wrong_state,
}

/** What a refusal says beside the form of a point. */
export function pointProblems(problem: ApiProblem): FormProblem[] {
  const known = joiningProblems(problem)
  return formProblems(problem).map((each, index) => ({
    ...each,
    message: WORDS[each.type]?.() ?? known[index]?.message ?? each.message,
  }))
}
