import { ChangeGiftRecipient } from "@ocop/shared/gift-order"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { PurchaseAt } from "#app/api/transfer.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { giftChangeProblems } from "#app/features/gift-order/problems.server.ts"
import { typedRecipient } from "#app/features/gift/typed-recipient.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"

/** Changes a recipient of an ordered gift. Pressing twice is harmless: the same form is the same change. */
export async function changeRecipient(request: Request, api: Api, at: PurchaseAt, id: string) {
  const form = await readForm(request)
  const typed = typedRecipient(form)
  const asked = ChangeGiftRecipient.safeParse({ key: formText(form, "form_key"), typed })
  // Only a form that is not ours sends these wrong.
  if (!asked.success) throw data(null, { status: 400 })
  const changed = await attempt(() => api.changeGiftRecipient(at, id, asked.data))
  if (changed.ok) return seeOther(`/don/${encodeURIComponent(at.code)}/qua?da-sua=${changed.value.position}`)
  const { problem } = changed
  if (problem.status === 404) throw data(null, { status: 404 })
  const kept = { typed, key: asked.data.key }
  return refuse(problem.status, giftChangeProblems(problem), kept, problem.retryAfterSeconds)
}
