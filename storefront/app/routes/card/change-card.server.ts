import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { PurchaseAt } from "#app/api/transfer.server.ts"
import { attempt, refuseBy } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"

/** Pays by a transfer or at the door instead; then the page of that. */
export async function changeCard(request: Request, api: Api, at: PurchaseAt) {
  const isCash = formText(await readForm(request), "intent") === "cash"
  const page = `/don/${encodeURIComponent(at.code)}`
  const done = await attempt(() => api.changePayment(at, { method: isCash ? "cod" : "vietqr" }))
  if (done.ok) return seeOther(isCash ? page : `${page}/chuyen-khoan`)
  if (done.problem.status === 404) throw data(null, { status: 404 })
  // Chosen in another tab: here no card is asked for any more.
  if (done.problem.type === "not_by_card") return seeOther(page)
  return refuseBy(done.problem, {})
}
