import type { MailLocale } from "@ocop/shared/account"
import type { Parcel, PurchaseDocument } from "@ocop/shared/purchase"
import { escapeHtml as e } from "./escape-html"
import { PURCHASE_WORDS, type PurchaseWords } from "./purchase-words"

type Payment = PurchaseDocument["payment"]

export type MailContent = { subject: string; text: string; html: string }

/** Tells the buyer what was bought from whom, what each parcel costs at the door, and where to look it up. */
export function purchaseConfirmation(locale: MailLocale, purchase: PurchaseDocument, link: string): MailContent {
  const words = PURCHASE_WORDS[locale]
  return {
    subject: words.subject(purchase.code),
    text: toText(words, purchase, link),
    html: toHtml(locale, purchase, link),
  }
}

function toText(words: PurchaseWords, purchase: PurchaseDocument, link: string): string {
  const { recipient, totals } = purchase
  return [
    words.greeting(recipient.name),
    words.received(purchase.code),
    ...purchase.parcels.map((parcel, index) => toTextParcel(words, parcel, index, purchase.payment)),
    [...toSums(words, purchase), words.total(totals.total, purchase.payment, isFetched(purchase))].join("\n"),
    ...toList(words.payment(purchase.payment)),
    placeOf(words, purchase),
    `${words.open}: ${link}`,
    words.closing,
  ].join("\n\n")
}

function toSums(words: PurchaseWords, { totals, vouchers }: PurchaseDocument): string[] {
  const discount = totals.discount > 0 ? [words.discount(totals.discount, vouchers)] : []
  return [words.goods(totals.goods), ...discount, words.shipping(totals.shipping, totals.shipping_discount)]
}

function toList(words: string | null): string[] {
  return words === null ? [] : [words]
}

function toTextParcel(words: PurchaseWords, parcel: Parcel, index: number, payment: Payment): string {
  const lines = parcel.lines.flatMap((line) => [
    `- ${words.line(line)}`,
    ...(line.contents.length > 0 ? [`  ${words.inside_head}`] : []),
    ...line.contents.map((goods) => `  · ${words.inside(goods)}`),
  ])
  return [
    titleOf(words, parcel, index),
    ...lines,
    ...toOff(words, parcel),
    ...toFee(words, parcel),
    dueOf(words, parcel, payment),
  ].join("\n")
}

function titleOf(words: PurchaseWords, { pickup, seller }: Parcel, index: number): string {
  return pickup === null ? words.parcel(index + 1, seller.name) : words.pickup(pickup.name)
}

function toFee(words: PurchaseWords, parcel: Parcel): string[] {
  return parcel.pickup === null ? [words.fee(parcel)] : []
}

function dueOf(words: PurchaseWords, { pickup, total }: Parcel, payment: Payment): string {
  return pickup !== null && payment.method === "cod" ? words.pickup_due(total) : words.due(total, payment)
}

function toOff(words: PurchaseWords, { discount }: Parcel): string[] {
  return discount > 0 ? [words.discount(discount, [])] : []
}

function toHtml(locale: MailLocale, purchase: PurchaseDocument, link: string): string {
  const words = PURCHASE_WORDS[locale]
  const { recipient, totals, code } = purchase
  const parcels = purchase.parcels.map((parcel, index) => toHtmlParcel(words, parcel, index, purchase.payment)).join("")
  const payment = toList(words.payment(purchase.payment)).map((told) => `<p><strong>${e(told)}</strong></p>`)
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${e(words.subject(code))}</title></head>
<body style="font-family:sans-serif;line-height:1.5;color:#1f1a17;max-width:40rem;margin:0 auto;padding:1rem">
<p>${e(words.greeting(recipient.name))}</p>
<p>${e(words.received(code))}</p>
${parcels}
<p>${toSums(words, purchase).map(e).join("<br>")}<br>
<strong>${e(words.total(totals.total, purchase.payment, isFetched(purchase)))}</strong></p>
${payment.join("")}
<p>${e(placeOf(words, purchase))}</p>
<p><a href="${e(link)}">${e(words.open)}</a></p>
<p style="font-size:0.875rem">${e(words.closing)}</p>
</body>
</html>
`
}

function toHtmlParcel(words: PurchaseWords, parcel: Parcel, index: number, payment: Payment): string {
  const lines = parcel.lines.map((line) => `<li>${e(words.line(line))}${toHtmlInside(words, line)}</li>`).join("")
  return `<h2 style="font-size:1.125rem">${e(titleOf(words, parcel, index))}</h2>
<ul>${lines}</ul>
<p>${[...toOff(words, parcel), ...toFee(words, parcel)].map((line) => `${e(line)}<br>`).join("")}<strong>${e(dueOf(words, parcel, payment))}</strong></p>
`
}

function toHtmlInside(words: PurchaseWords, { contents }: Parcel["lines"][number]): string {
  if (contents.length === 0) return ""
  return `<br>${e(words.inside_head)}<ul>${contents.map((goods) => `<li>${e(words.inside(goods))}</li>`).join("")}</ul>`
}

/** Goods of a point are a purchase of their own. */
function isFetched({ parcels }: PurchaseDocument): boolean {
  return parcels.some(({ pickup }) => pickup !== null)
}

function placeOf(words: PurchaseWords, purchase: PurchaseDocument): string {
  const pickup = purchase.parcels[0]?.pickup
  if (!pickup) return words.address(addressOf(purchase))
  const { name, street, commune, province } = pickup
  return `${words.pickup(name)}, ${street}, ${commune}, ${province}. ${words.pickup_next}`
}

function addressOf({ recipient, address }: PurchaseDocument): string {
  return `${recipient.name}, ${recipient.phone}, ${address.street}, ${address.commune}, ${address.province}`
}
