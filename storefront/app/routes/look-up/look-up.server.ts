import type { Api } from "#app/api/client.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { attempt, refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { keepPurchase } from "#app/session/purchases.server.ts"

/** Opens a purchase to whoever knows its code and its phone number; wrong in either, the words are the same. */
export async function lookUp(request: Request, api: Api) {
  const form = await readForm(request)
  const values = { code: formText(form, "code").trim(), phone: formText(form, "phone").trim() }
  const missing: FormProblem[] = []
  if (values.code === "") missing.push({ type: "code_missing", message: m.lookup_code_missing(), field: "code" })
  if (values.phone === "") missing.push({ type: "phone_missing", message: m.lookup_phone_missing(), field: "phone" })
  if (missing.length > 0) return refuse(400, missing, { values })

  const found = await attempt(() => api.lookUpPurchase({ ...values, code: values.code.toUpperCase() }))
  if (found.ok) {
    return seeOther(`/don/${encodeURIComponent(found.value.code)}`, await keepPurchase(request, found.value))
  }
  if (found.problem.status !== 404) return refuseBy(found.problem, { values })
  return refuse(404, [{ type: "not_found", message: m.lookup_not_found() }], { values })
}
