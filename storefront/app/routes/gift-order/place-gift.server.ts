import { PlaceGift } from "@ocop/shared/gift-order"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { giftProblems } from "#app/features/gift-order/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther, toOtherDocument } from "#app/http/see-other.server.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { keepPurchase } from "#app/session/purchases.server.ts"
import { DEPOSIT, type TypedOrder } from "./typed.ts"

/** Orders the gift. Pressing twice is harmless: the same form is the same order. */
export async function placeGift(request: Request, api: Api, key: string) {
  const form = await readForm(request)
  const typed = typedOf(form)
  const { wants_invoice, name, phone, email, form_token } = typed
  const isDeposit = typed.payment === DEPOSIT
  const asked = PlaceGift.safeParse({
    ...{ form_token, name, phone, email, locale: getLocale() },
    payment: isDeposit ? "vietqr" : typed.payment,
    shown_total: amountOf(form, "shown_total"),
    shown_deposit: isDeposit
      ? {
          amount: amountOf(form, "shown_deposit"),
          balance_on: formText(form, "shown_balance_on"),
          cancel_on: formText(form, "shown_cancel_on"),
        }
      : null,
    invoice: wants_invoice
      ? {
          company: typed.invoice_company,
          tax_code: typed.invoice_tax_code,
          address: typed.invoice_address,
          email: typed.invoice_email,
        }
      : null,
  })
  // Only a form that is not ours sends these wrong.
  if (!asked.success) throw data(null, { status: 400 })
  const placed = await attempt(() => api.placeGift(key, asked.data))
  if (placed.ok) {
    const { code, awaits_transfer, awaits_card } = placed.value
    const to = awaits_card ? toOtherDocument : seeOther
    const rest = awaits_card ? "/the" : awaits_transfer ? "/chuyen-khoan" : ""
    return to(`/don/${encodeURIComponent(code)}${rest}`, await keepPurchase(request, placed.value))
  }
  const { problem } = placed
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, giftProblems(problem), { typed }, problem.retryAfterSeconds)
}

function amountOf(form: FormData, name: string): number | null {
  const text = formText(form, name)
  return /^\d{1,12}$/.test(text) ? Number(text) : null
}

function typedOf(form: FormData): TypedOrder {
  const text = (name: string) => formText(form, name)
  return {
    form_token: text("form_token"),
    payment: text("payment"),
    name: text("name"),
    phone: text("phone"),
    email: text("email"),
    wants_invoice: text("wants_invoice") !== "",
    invoice_company: text("invoice_company"),
    invoice_tax_code: text("invoice_tax_code"),
    invoice_address: text("invoice_address"),
    invoice_email: text("invoice_email"),
  }
}
