import { MAX_QUANTITY, type BasketDocument } from "@ocop/shared/basket"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { BasketAnswer } from "#app/features/basket/answer.ts"
import type { BasketNotice } from "#app/features/basket/notice.ts"
import { attempt, refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther, withCookies } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { addToBasket, keepBasket } from "#app/session/basket.server.ts"
import { basketCookie, noticeCookie } from "#app/session/cookies.server.ts"

type Asked = BasketAnswer["typed"] & { stay: boolean }

/**
 * What the forms around a basket may ask: `intent` is `add` (variant_id, quantity), `change` (line_id, quantity),
 * `remove` (line_id), `enter-voucher` (code) or `remove-voucher`. With a field `stay` the answer is a `BasketAnswer` for a script; else the basket's page follows.
 */
export async function changeBasket(request: Request, api: Api) {
  const form = await readForm(request)
  const asked: Asked = {
    variant_id: formText(form, "variant_id"),
    line_id: formText(form, "line_id"),
    quantity: form.has("quantity") ? formText(form, "quantity").trim() : "1",
    code: formText(form, "code"),
    stay: form.has("stay"),
  }
  switch (formText(form, "intent")) {
    case "add":
      return addLine(request, api, asked)
    case "change":
      return changeLine(request, api, asked, parseQuantity(asked.quantity, 0))
    case "remove":
      return changeLine(request, api, asked, 0)
    case "enter-voucher":
      return enterVoucher(request, api, asked)
    case "remove-voucher":
      return removeVoucher(request, api, asked)
    default:
      throw data(null, { status: 400 })
  }
}

async function addLine(request: Request, api: Api, asked: Asked) {
  const quantity = parseQuantity(asked.quantity, 1)
  if (quantity === null) return refuseQuantity(asked)

  const added = await attempt(() => addToBasket(request, api, { variant_id: asked.variant_id, quantity }))
  if (!added.ok) return refuseBy(added.problem, answerTo(asked, null))
  const basket = added.value
  const name = linesOf(basket).find((line) => line.variant_id === asked.variant_id)?.name ?? ""
  return done(asked, basket, { kind: "added", name, count: basket.item_count })
}

async function changeLine(request: Request, api: Api, asked: Asked, quantity: number | null) {
  if (quantity === null) return refuseQuantity(asked)

  const held = await basketCookie.read(request)
  const before = held === null ? null : await api.basket(held.id)
  const line = before === null ? undefined : linesOf(before).find((each) => each.id === asked.line_id)
  // Removed in another tab, or bought already.
  if (before === null || line === undefined) return gone(asked)

  const changed = await attempt(() => api.changeLine(before.id, line.id, quantity))
  if (!changed.ok) return refuseBy(changed.problem, answerTo(asked, null))
  const { name, variant_id } = line
  if (quantity > 0) return done(asked, changed.value, { kind: "changed", name, quantity })
  return done(asked, changed.value, { kind: "removed", name, variant_id, quantity: line.quantity })
}

async function enterVoucher(request: Request, api: Api, asked: Asked) {
  const held = await basketCookie.read(request)
  if (held === null) return seeOther("/gio-hang")
  const entered = await attempt(() => api.enterVoucher(held.id, asked.code))
  if (!entered.ok) return refuseBy(entered.problem, answerTo(asked, null))
  const { voucher, totals } = entered.value
  const off = totals.discount + totals.shipping_discount
  return done({ ...asked, code: "" }, entered.value, { kind: "voucher_entered", code: voucher?.code ?? "", off })
}

async function removeVoucher(request: Request, api: Api, asked: Asked) {
  const held = await basketCookie.read(request)
  const before = held === null ? null : await api.basket(held.id)
  if (before === null || before.voucher === null) return seeOther("/gio-hang")
  const { code } = before.voucher
  const changed = await attempt(() => api.takeVoucherOut(before.id))
  if (!changed.ok) return refuseBy(changed.problem, answerTo(asked, null))
  return done(asked, changed.value, { kind: "voucher_removed", code })
}

async function done(asked: Asked, basket: BasketDocument, notice: BasketNotice) {
  const kept = await keepBasket(basket)
  if (!asked.stay) return seeOther("/gio-hang", kept, await noticeCookie.write(notice))
  return data<BasketAnswer>(answerTo(asked, notice), { headers: withCookies(kept) })
}

async function gone(asked: Asked) {
  const notice: BasketNotice = { kind: "gone" }
  return asked.stay
    ? data<BasketAnswer>(answerTo(asked, notice))
    : seeOther("/gio-hang", await noticeCookie.write(notice))
}

function refuseQuantity(asked: Asked) {
  const problem = { type: "quantity_wrong", message: m.problem_quantity_wrong(), field: "quantity" }
  return refuse(400, [problem], answerTo(asked, null))
}

function answerTo({ variant_id, line_id, quantity, code }: Asked, notice: BasketNotice | null): BasketAnswer {
  return { notice, typed: { variant_id, line_id, quantity, code } }
}

function linesOf(basket: BasketDocument) {
  return basket.groups.flatMap((group) => group.lines)
}

/** A whole number from `min` up to what one order may hold; null for anything else. */
function parseQuantity(typed: string, min: number): number | null {
  const quantity = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN
  return quantity >= min && quantity <= MAX_QUANTITY ? quantity : null
}
