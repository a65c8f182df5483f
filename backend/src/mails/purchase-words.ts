import type { MailLocale } from "@ocop/shared/account"
import { formatWeekday } from "@ocop/shared/day"
import { formatVnd } from "@ocop/shared/money"
import type { Parcel } from "@ocop/shared/purchase"

type Line = Parcel["lines"][number]

/** What the confirmation of a purchase says. Amounts are whole đồng. */
export type PurchaseWords = {
  subject: (code: string) => string
  greeting: (name: string) => string
  received: (code: string) => string
  parcel: (number: number, seller: string) => string
  /** The star is the one that was in force on the day of sale. */
  line: (line: Line) => string
  fee: (parcel: Pick<Parcel, "fee" | "from_day" | "to_day">) => string
  due: (amount: number) => string
  goods: (amount: number) => string
  shipping: (amount: number) => string
  total: (amount: number) => string
  address: (words: string) => string
  open: string
  closing: string
}

export const PURCHASE_WORDS: Readonly<Record<MailLocale, PurchaseWords>> = {
  vi: {
    subject: (code) => `Chợ OCOP: đã nhận đơn ${code}`,
    greeting: (name) => `Chào ${name},`,
    received: (code) => `Chợ OCOP đã nhận đơn ${code} của bạn.`,
    parcel: (number, seller) => `Kiện ${number}, gửi từ ${seller}`,
    line: (line) => {
      const star = line.stars_at_sale === null ? "" : `, ${line.stars_at_sale} sao OCOP khi mua`
      return `${packed(line.name, line.variant_title)} × ${line.quantity}${star}: ${formatVnd(line.total)}`
    },
    fee: ({ fee, from_day, to_day }) => `Phí giao: ${formatVnd(fee)}. Dự kiến nhận: ${days("vi", from_day, to_day)}`,
    due: (amount) => `Trả khi nhận kiện này: ${formatVnd(amount)}`,
    goods: (amount) => `Tiền hàng: ${formatVnd(amount)}`,
    shipping: (amount) => `Phí giao: ${formatVnd(amount)}`,
    total: (amount) => `Tổng cộng: ${formatVnd(amount)}, trả tiền khi nhận hàng`,
    address: (words) => `Giao đến: ${words}`,
    open: "Xem đơn hàng",
    closing: "Đây là thư tự động. Ai có đường dẫn này đều xem được đơn, xin đừng chuyển tiếp.",
  },
  en: {
    subject: (code) => `Chợ OCOP: order ${code} received`,
    greeting: (name) => `Dear ${name},`,
    received: (code) => `Chợ OCOP has received your order ${code}.`,
    parcel: (number, seller) => `Parcel ${number}, from ${seller}`,
    line: (line) => {
      const star = line.stars_at_sale === null ? "" : `, OCOP ${line.stars_at_sale} stars when bought`
      const pack = line.variant_title_en ?? line.variant_title
      return `${packed(line.name, pack)} × ${line.quantity}${star}: ${formatVnd(line.total)}`
    },
    fee: ({ fee, from_day, to_day }) => `Delivery: ${formatVnd(fee)}. Expected: ${days("en", from_day, to_day)}`,
    due: (amount) => `To pay on receipt of this parcel: ${formatVnd(amount)}`,
    goods: (amount) => `Goods: ${formatVnd(amount)}`,
    shipping: (amount) => `Delivery: ${formatVnd(amount)}`,
    total: (amount) => `Total: ${formatVnd(amount)}, cash on delivery`,
    address: (words) => `Deliver to: ${words}`,
    open: "See the order",
    closing: "This mail was sent automatically. Anyone with this link can see the order; please do not forward it.",
  },
}

function packed(name: string, pack: string | null): string {
  return pack === null || pack === "" ? name : `${name}, ${pack}`
}

function days(locale: MailLocale, from: string, to: string): string {
  if (from === to) return formatWeekday(from, locale)
  return `${formatWeekday(from, locale)} ${locale === "en" ? "to" : "đến"} ${formatWeekday(to, locale)}`
}
