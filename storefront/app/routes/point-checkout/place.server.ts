import { PlacePurchase } from "@ocop/shared/basket"
import type { SetPickup } from "@ocop/shared/pickup"
import { formatPhone } from "@ocop/shared/phone"
import type { BasketDocument } from "@ocop/shared/basket"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { attempt, formProblems, refuse } from "#app/features/form/refusal.server.ts"
import { toPickupProblems } from "#app/features/pickup/words.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther, toOtherDocument } from "#app/http/see-other.server.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { customerCookie } from "#app/session/cookies.server.ts"
import { heldAt, keepAtPoint } from "#app/session/point-baskets.server.ts"
import { keepPurchase } from "#app/session/purchases.server.ts"

/** Everything as it was typed. */
export type PickupValues = SetPickup & { payment: string }

/** What is known already, so that it is not asked again. */
export async function knownPickup(request: Request, { contact }: BasketDocument): Promise<PickupValues> {
  const customer = await customerCookie.read(request)
  return {
    name: contact?.name ?? "",
    phone: contact ? formatPhone(contact.phone) : "",
    email: contact?.email ?? customer?.email ?? "",
    note: contact?.note ?? "",
    payment: "",
  }
}

/**
 * Keeps who fetches, and buys what the basket of a point holds, in one press. The same press again lands on the purchase
 * that the first one made.
 */
export async function placeAtPoint(request: Request, api: Api, handle: string) {
  const held = await heldAt(request, handle)
  if (held === null) throw seeOther(`/diem-ban/${handle}/gio-hang`)
  const form = await readForm(request)
  const values = valuesOf(form)
  const { payment, ...person } = values
  const asked = PlacePurchase.safeParse({
    payment,
    locale: getLocale(),
    shown_total: /^\d{1,12}$/.test(formText(form, "shown_total")) ? Number(formText(form, "shown_total")) : null,
    age_wording: formText(form, "age_wording") || null,
  })
  // Only a form that is not ours sends these wrong.
  if (!asked.success) throw data(null, { status: 400 })

  const told = await attempt(() => api.setPickup(held.id, person))
  if (!told.ok && told.problem.type !== "already_placed") return refused(told.problem, values)
  const placed = await attempt(() => api.placePurchase(held.id, asked.data))
  if (!placed.ok) return refused(placed.problem, values)
  const { code, awaits_transfer, awaits_card } = placed.value
  const to = awaits_card ? toOtherDocument : seeOther
  const rest = awaits_card ? "/the" : awaits_transfer ? "/chuyen-khoan" : ""
  const cookies = await Promise.all([keepAtPoint(request, handle, null), keepPurchase(request, placed.value)])
  return to(`/don/${encodeURIComponent(code)}${rest}`, ...cookies)

  function refused(problem: ApiProblem, kept: PickupValues) {
    if (["not_found", "basket_empty"].includes(problem.type)) throw seeOther(`/diem-ban/${handle}/gio-hang`)
    const problems = toPickupProblems(formProblems(problem))
    return refuse(problem.status, problems, { values: kept }, problem.retryAfterSeconds)
  }
}

function valuesOf(form: FormData): PickupValues {
  const typed = (name: string) => formText(form, name)
  return {
    name: typed("name"),
    phone: typed("phone"),
    email: typed("email").trim(),
    // Browsers send line breaks as CR LF.
    note: typed("note").replaceAll("\r\n", "\n"),
    payment: typed("payment"),
  }
}
