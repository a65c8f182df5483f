import { MAX_DAYS_AHEAD, MAX_GUESTS } from "@ocop/shared/enquiry"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { attempt, formProblems, refuse } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { customerCookie } from "#app/session/cookies.server.ts"
import type { EnquiryValues } from "./enquiry-form.tsx"

const NOTHING: EnquiryValues = { name: "", phone: "", email: "", from_day: "", to_day: "", guests: "2", message: "" }

/** What is known already, so that it is not asked again. Without an answer the form is empty, as for everybody else. */
export async function knownAsker(request: Request, api: Api): Promise<EnquiryValues> {
  if ((await customerCookie.read(request)) === null) return NOTHING
  const read = await attempt(() => api.account())
  if (!read.ok) return NOTHING
  const { name, phone, email } = read.value
  return { ...NOTHING, name, phone, email }
}

/** Sends the question and goes on to the page that says so, which a reload does not send again. */
export async function askEnquiry(request: Request, api: Api, handle: string) {
  const form = await readForm(request)
  const values = valuesOf(form)
  const question = { ...values, form_token: formText(form, "form_token"), locale: getLocale() }
  const asked = await attempt(() => api.askEnquiry(handle, question))
  if (asked.ok) return seeOther(`/san-pham/${encodeURIComponent(handle)}/hoi-dat-cho?da-gui=1`)
  const { problem } = asked
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, problemsOf(problem), { values }, problem.retryAfterSeconds)
}

function valuesOf(form: FormData): EnquiryValues {
  const typed = (name: keyof EnquiryValues) => formText(form, name)
  return {
    name: typed("name"),
    phone: typed("phone"),
    email: typed("email").trim(),
    from_day: typed("from_day"),
    to_day: typed("to_day"),
    guests: typed("guests"),
    // Browsers send line breaks as CR LF.
    message: typed("message").replaceAll("\r\n", "\n"),
  }
}

/** Where a question for a stay says it in other words than the checkout, which asks for a recipient. */
const WORDS: Record<string, () => string> = {
  contact_missing: m.enquiry_problem_contact,
  day_missing: m.enquiry_problem_day_missing,
  day_past: m.enquiry_problem_day_past,
  day_too_far: () => m.enquiry_problem_day_too_far({ n: MAX_DAYS_AHEAD }),
  day_wrong: m.enquiry_problem_day_wrong,
  days_reversed: m.enquiry_problem_days_reversed,
  guests_wrong: () => m.enquiry_problem_guests({ n: MAX_GUESTS }),
  name_missing: m.enquiry_problem_name,
  not_for_enquiry: m.enquiry_problem_other_mode,
  phone_wrong: m.enquiry_problem_phone,
}

function problemsOf(problem: ApiProblem): FormProblem[] {
  return formProblems(problem).map((each) => ({ ...each, message: WORDS[each.type]?.() ?? each.message }))
}
