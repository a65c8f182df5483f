import { formatWeekday } from "@ocop/shared/day"
import { formatVnd } from "@ocop/shared/money"
import type { Parcel, PurchaseDocument } from "@ocop/shared/purchase"
import { escapeHtml as e } from "./escape-html"

export type MailContent = { subject: string; text: string; html: string }

/** Tells the buyer what was bought from whom, what each parcel costs at the door, and where to look it up. */
export function purchaseConfirmation(purchase: PurchaseDocument, link: string): MailContent {
  return {
    subject: `Chợ OCOP: đã nhận đơn ${purchase.code}`,
    text: toText(purchase, link),
    html: toHtml(purchase, link),
  }
}

function toText(purchase: PurchaseDocument, link: string): string {
  const { recipient, totals } = purchase
  return [
    `Chào ${recipient.name},`,
    `Chợ OCOP đã nhận đơn ${purchase.code} của bạn.`,
    ...purchase.parcels.map((parcel, index) => toTextParcel(parcel, index)),
    [`Tiền hàng: ${formatVnd(totals.goods)}`, `Phí giao: ${formatVnd(totals.shipping)}`, totalWords(purchase)].join(
      "\n",
    ),
    `Giao đến: ${addressOf(purchase)}`,
    `Xem đơn hàng: ${link}`,
    "Đây là thư tự động. Ai có đường dẫn này đều xem được đơn, xin đừng chuyển tiếp.",
  ].join("\n\n")
}

function toTextParcel(parcel: Parcel, index: number): string {
  const lines = parcel.lines.map((line) => `- ${wordsOf(line)}: ${formatVnd(line.total)}`)
  return [`Kiện ${index + 1}, gửi từ ${parcel.seller.name}`, ...lines, feeWords(parcel), dueWords(parcel)].join("\n")
}

function toHtml(purchase: PurchaseDocument, link: string): string {
  const { recipient, totals } = purchase
  const parcels = purchase.parcels.map((parcel, index) => toHtmlParcel(parcel, index)).join("")
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Đơn ${e(purchase.code)}</title></head>
<body style="font-family:sans-serif;line-height:1.5;color:#1f1a17;max-width:40rem;margin:0 auto;padding:1rem">
<p>Chào ${e(recipient.name)},</p>
<p>Chợ OCOP đã nhận đơn <strong>${e(purchase.code)}</strong> của bạn.</p>
${parcels}
<p>Tiền hàng: ${e(formatVnd(totals.goods))}<br>Phí giao: ${e(formatVnd(totals.shipping))}<br>
<strong>${e(totalWords(purchase))}</strong></p>
<p>Giao đến: ${e(addressOf(purchase))}</p>
<p><a href="${e(link)}">Xem đơn hàng</a></p>
<p style="font-size:0.875rem">Đây là thư tự động. Ai có đường dẫn này đều xem được đơn, xin đừng chuyển tiếp.</p>
</body>
</html>
`
}

function toHtmlParcel(parcel: Parcel, index: number): string {
  const lines = parcel.lines.map((line) => `<li>${e(wordsOf(line))}: ${e(formatVnd(line.total))}</li>`).join("")
  return `<h2 style="font-size:1.125rem">Kiện ${index + 1}, gửi từ ${e(parcel.seller.name)}</h2>
<ul>${lines}</ul>
<p>${e(feeWords(parcel))}<br><strong>${e(dueWords(parcel))}</strong></p>
`
}

/** The star is the one that was in force on the day of sale. */
function wordsOf({ name, variant_title, quantity, stars_at_sale }: Parcel["lines"][number]): string {
  const star = stars_at_sale === null ? "" : `, ${stars_at_sale} sao OCOP khi mua`
  return `${name}${variant_title ? `, ${variant_title}` : ""} × ${quantity}${star}`
}

function feeWords({ fee, from_day, to_day }: Parcel): string {
  const days = from_day === to_day ? formatWeekday(from_day, "vi") : daysBetweenWords(from_day, to_day)
  return `Phí giao: ${formatVnd(fee)}. Dự kiến nhận: ${days}`
}

function daysBetweenWords(from: string, to: string): string {
  return `${formatWeekday(from, "vi")} đến ${formatWeekday(to, "vi")}`
}

function dueWords({ total }: Parcel): string {
  return `Trả khi nhận kiện này: ${formatVnd(total)}`
}

function totalWords({ totals }: PurchaseDocument): string {
  return `Tổng cộng: ${formatVnd(totals.total)}, trả tiền khi nhận hàng`
}

function addressOf({ recipient, address }: PurchaseDocument): string {
  return `${recipient.name}, ${recipient.phone}, ${address.street}, ${address.commune}, ${address.province}`
}
