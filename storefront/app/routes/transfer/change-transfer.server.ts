import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { PurchaseAt } from "#app/api/transfer.server.ts"
import { attempt, refuseBy } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"

/** Asks the bank again, holds the goods longer, or pays at the door instead; then the page as it is now. */
export async function changeTransfer(request: Request, api: Api, at: PurchaseAt) {
  const intent = formText(await readForm(request), "intent")
  const page = `/don/${encodeURIComponent(at.code)}`
  const done = await attempt(async () => {
    if (intent === "cash") await api.changePayment(at, { method: "cod" })
    else if (intent === "hold") await api.extendHold(at)
    else return (await api.checkTransfer(at)).state
    return null
  })
  if (!done.ok) {
    if (done.problem.status === 404) throw data(null, { status: 404 })
    // Chosen in another tab: here nothing is asked for any more.
    if (done.problem.type === "not_by_transfer") return seeOther(page)
    return refuseBy(done.problem, {})
  }
  if (intent === "cash") return seeOther(page)
  const hint = done.value === "waiting" ? "?chua-thay=1" : ""
  return seeOther(`${page}/chuyen-khoan${hint}`)
}
