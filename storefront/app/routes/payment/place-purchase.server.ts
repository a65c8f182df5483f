import { PlacePurchase } from "@ocop/shared/basket"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { attempt, refuseBy } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther, toOtherDocument } from "#app/http/see-other.server.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { basketCookie } from "#app/session/cookies.server.ts"
import { keepPurchase, latestPurchase } from "#app/session/purchases.server.ts"

/**
 * Buys what the basket holds. Pressing twice is harmless: the backend answers the same basket with the same purchase,
 * and a second press that comes after the basket was let go lands on the purchase too.
 */
export async function placePurchase(request: Request, api: Api) {
  const held = await basketCookie.read(request)
  if (held === null) {
    const code = await latestPurchase(request)
    throw seeOther(code === null ? "/gio-hang" : purchasePath(code))
  }
  const form = await readForm(request)
  const asked = PlacePurchase.safeParse({
    payment: formText(form, "payment"),
    locale: getLocale(),
    shown_total: /^\d{1,12}$/.test(formText(form, "shown_total")) ? Number(formText(form, "shown_total")) : null,
    age_wording: formText(form, "age_wording") || null,
  })
  // Only a form that is not ours sends these wrong.
  if (!asked.success) throw data(null, { status: 400 })

  const placed = await attempt(() => api.placePurchase(held.id, asked.data))
  if (placed.ok) {
    const { code, awaits_transfer, awaits_card } = placed.value
    const to = awaits_card ? toOtherDocument : seeOther
    const rest = awaits_card ? "/the" : awaits_transfer ? "/chuyen-khoan" : ""
    return to(`${purchasePath(code)}${rest}`, await basketCookie.clear(), await keepPurchase(request, placed.value))
  }
  if (placed.problem.type === "not_found" || placed.problem.type === "basket_empty") throw seeOther("/gio-hang")
  if (placed.problem.type === "delivery_missing") throw seeOther("/dat-hang")
  return refuseBy(placed.problem, { payment: asked.data.payment })
}

function purchasePath(code: string): string {
  return `/don/${encodeURIComponent(code)}`
}
