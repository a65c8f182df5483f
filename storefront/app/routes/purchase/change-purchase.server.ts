import { GiveAgain } from "@ocop/shared/gift-order"
import { BUYER_REASONS } from "@ocop/shared/parcel"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { PurchaseAt } from "#app/api/transfer.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { giftPath } from "#app/features/gift/paths.ts"
import { giftProblems } from "#app/features/gift-order/problems.server.ts"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { parcelProblems } from "#app/features/parcel/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { fillBasket, fillWith, keepBasket } from "#app/session/basket.server.ts"
import { noticeCookie } from "#app/session/cookies.server.ts"
import { addingAtPoint, keepAtPoint } from "#app/session/point-baskets.server.ts"
import { purchaseToken } from "#app/session/purchases.server.ts"

/** The buyer takes a parcel back, says that it came, where money goes back to, or wants the same once more. */
export async function changePurchase(request: Request, api: Api, code: string) {
  const form = await readForm(request)
  if (formText(form, "intent") === "payout-account") {
    return setPayoutAccount(form, api, { code, token: await purchaseToken(request, code) })
  }
  if (formText(form, "intent") === "again") return buyAgain(request, api, code, form)
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

/** Into the basket, of the point where it was fetched, with all of it that can be bought today; what it costs, the basket tells. */
async function buyAgain(request: Request, api: Api, code: string, form: FormData) {
  const at = { code, token: await purchaseToken(request, code) }
  const purchase = await api.purchase(code, at.token)
  if (purchase === null) throw data(null, { status: 404 })
  if (purchase.gift !== null) return giveAgain(form, api, at)
  const lines = purchase.parcels.flatMap((parcel) => parcel.lines)
  const wanted = lines.map(({ variant_id, quantity }) => ({ variant_id, quantity }))
  const point = purchase.parcels.find(({ pickup }) => pickup !== null)?.pickup?.handle
  const fill = async () =>
    point === undefined ? fillBasket(request, api, wanted) : fillWith(await addingAtPoint(request, api, point), wanted)
  const done = await attempt(fill)
  if (!done.ok)
    return refuse(done.problem.status, parcelProblems(done.problem), UNTYPED, done.problem.retryAfterSeconds)
  const { basket, missing } = done.value
  if (basket === null) return refuse(409, [{ type: "nothing_sold", message: m.purchase_again_none() }], UNTYPED)
  const isMissing = (variant_id: string) => missing.some((line) => line.variant_id === variant_id)
  const names = lines.filter(({ variant_id }) => isMissing(variant_id)).map(({ name }) => name)
  const notice = { kind: "again" as const, count: basket.item_count, missing: [...new Set(names)].slice(0, MOST_NAMED) }
  const told = await noticeCookie.write(notice)
  if (point === undefined) return seeOther("/gio-hang", await keepBasket(basket), told)
  return seeOther(`/diem-ban/${point}/gio-hang`, await keepAtPoint(request, point, basket), told)
}

/** A gift for many is a new gift at its point; it is looked at before it is ordered. */
async function giveAgain(form: FormData, api: Api, at: PurchaseAt) {
  const asked = GiveAgain.safeParse({
    form_token: formText(form, "form_token"),
    with_recipients: formText(form, "with_recipients") !== "",
  })
  // Only a form that is not ours sends no token.
  if (!asked.success) throw data(null, { status: 400 })
  const done = await attempt(() => api.giveAgain(at, asked.data))
  if (done.ok) return seeOther(giftPath(done.value.key, "fill"))
  const { problem } = done
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, giftProblems(problem), UNTYPED, problem.retryAfterSeconds)
}

/** A cookie has little room. */
const MOST_NAMED = 6
