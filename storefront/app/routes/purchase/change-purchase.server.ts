import { BUYER_REASONS } from "@ocop/shared/parcel"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { PurchaseAt } from "#app/api/transfer.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { parcelProblems } from "#app/features/parcel/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { purchaseToken } from "#app/session/purchases.server.ts"

/** The buyer takes a parcel back, says that it came, or where money goes back to; then the page as it is now. */
export async function changePurchase(request: Request, api: Api, code: string) {
  const form = await readForm(request)
  if (formText(form, "intent") === "payout-account") {
    return setPayoutAccount(form, api, { code, token: await purchaseToken(request, code) })
  }
  const at = { code, parcel: formText(form, "parcel"), token: await purchaseToken(request, code) }
  const isCancel = formText(form, "intent") === "cancel"
  const reason = BUYER_REASONS.find((each) => each === formText(form, "reason"))
  if (isCancel && reason === undefined) {
    return refuse(400, [{ type: "reason_missing", message: m.desk_order_reason_missing() }], UNTYPED)
  }
  const done = await attempt(() =>
    isCancel ? api.cancelParcel(at, { reason: reason ?? "other" }) : api.receiveParcel(at),
  )
  if (done.ok) return seeOther(`/don/${encodeURIComponent(code)}`)
  const { problem } = done
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, parcelProblems(problem), UNTYPED, problem.retryAfterSeconds)
}

const UNTYPED = { typed: null }

async function setPayoutAccount(form: FormData, api: Api, at: PurchaseAt) {
  const typed = { bin: formText(form, "bin"), number: formText(form, "number"), holder: formText(form, "holder") }
  const done = await attempt(() => api.setPayoutAccount(at, typed))
  if (done.ok) return seeOther(`/don/${encodeURIComponent(at.code)}#hoan-tien`)
  const { problem } = done
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, joiningProblems(problem), { typed }, problem.retryAfterSeconds)
}
