import { ChangeGiftCard } from "@ocop/shared/gift-order"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { PurchaseAt } from "#app/api/transfer.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { giftChangeProblems } from "#app/features/gift-order/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"

/** Says something else on the card of an ordered gift. */
export async function changeCard(request: Request, api: Api, at: PurchaseAt) {
  const form = await readForm(request)
  const message = formText(form, "message")
  const asked = ChangeGiftCard.safeParse({ key: formText(form, "form_key"), message })
  // Only a form that is not ours sends these wrong.
  if (!asked.success) throw data(null, { status: 400 })
  const changed = await attempt(() => api.changeGiftCard(at, asked.data))
  if (changed.ok) return seeOther(`/don/${encodeURIComponent(at.code)}/qua?da-sua=thiep`)
  const { problem } = changed
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, giftChangeProblems(problem), { message }, problem.retryAfterSeconds)
}
