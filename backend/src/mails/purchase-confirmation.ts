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
    [...toSums(words, purchase), words.total(totals.total, purchase.payment)].join("\n"),
    ...toList(words.payment(purchase.payment)),
    words.address(addressOf(purchase)),
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
  const lines = parcel.lines.map((line) => `- ${words.line(line)}`)
  const due = words.due(parcel.total, payment)
  return [words.parcel(index + 1, parcel.seller.name), ...lines, ...toOff(words, parcel), words.fee(parcel), due].join(
    "\n",
  )
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
<strong>${e(words.total(totals.total, purchase.payment))}</strong></p>
${payment.join("")}
<p>${e(words.address(addressOf(purchase)))}</p>
<p><a href="${e(link)}">${e(words.open)}</a></p>
<p style="font-size:0.875rem">${e(words.closing)}</p>
</body>
</html>
`
}

function toHtmlParcel(words: PurchaseWords, parcel: Parcel, index: number, payment: Payment): string {
  const lines = parcel.lines.map((line) => `<li>${e(words.line(line))}</li>`).join("")
  return `<h2 style="font-size:1.125rem">${e(words.parcel(index + 1, parcel.seller.name))}</h2>
<ul>${lines}</ul>
<p>${[...toOff(words, parcel), words.fee(parcel)].map(e).join("<br>")}<br><strong>${e(words.due(parcel.total, payment))}</strong></p>
`
}

function addressOf({ recipient, address }: PurchaseDocument): string {
  return `${recipient.name}, ${recipient.phone}, ${address.street}, ${address.commune}, ${address.province}`
}
