import type { MailLocale } from "@ocop/shared/account"
import { formatWeekday, todayInVietnam } from "@ocop/shared/day"
import { formatVnd } from "@ocop/shared/money"
import type { Parcel, PurchaseDocument } from "@ocop/shared/purchase"

type Line = Parcel["lines"][number]
type Payment = PurchaseDocument["payment"]

/** What the confirmation of a purchase says. Amounts are whole đồng. */
export type PurchaseWords = {
  subject: (code: string) => string
  greeting: (name: string) => string
  received: (code: string) => string
  parcel: (number: number, seller: string) => string
  /** The star is the one that was in force on the day of sale. */
  line: (line: Line) => string
  /** Before the goods inside a box that was bought as it is, and one of them. */
  inside_head: string
  inside: (goods: Line["contents"][number]) => string
  fee: (parcel: Pick<Parcel, "fee" | "fee_discount" | "from_day" | "to_day">) => string
  due: (amount: number, payment: Payment) => string
  goods: (amount: number) => string
  /** Of the goods, by these codes. */
  discount: (amount: number, codes: readonly string[]) => string
  shipping: (amount: number, off: number) => string
  /** `isFetched`: at a sales point, where what is paid at the door is paid. */
  total: (amount: number, payment: Payment, isFetched: boolean) => string
  /** What is to be done to pay, or has been; null where it is paid at the door. */
  payment: (payment: Payment) => string | null
  address: (words: string) => string
  /** Where goods are fetched, which takes the place of a fee and an address. */
  pickup: (name: string) => string
  pickup_next: string
  pickup_due: (amount: number) => string
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
    inside_head: "Trong mỗi hộp:",
    inside: ({ name, variant_title, count, stars }) =>
      `${packed(name, variant_title)} × ${count}${stars === null ? "" : `, ${stars} sao OCOP khi mua`}`,
    fee: ({ fee, fee_discount, from_day, to_day }) =>
      `Phí giao: ${formatVnd(fee)}${fee_discount > 0 ? ` (đã giảm ${formatVnd(fee_discount)})` : ""}. Dự kiến nhận: ${days("vi", from_day, to_day)}`,
    due: (amount, { method }) =>
      `${method === "cod" ? "Trả khi nhận kiện này" : "Tiền kiện này"}: ${formatVnd(amount)}`,
    goods: (amount) => `Tiền hàng: ${formatVnd(amount)}`,
    discount: (amount, codes) =>
      `Giảm giá${codes.length > 0 ? ` (mã ${codes.join(", ")})` : ""}: −${formatVnd(amount)}`,
    shipping: (amount, off) => `Phí giao: ${formatVnd(amount)}${off > 0 ? ` (đã giảm ${formatVnd(off)})` : ""}`,
    total: (amount, { method }, isFetched) => `Tổng cộng: ${formatVnd(amount)}, ${paidBy("vi", method, isFetched)}`,
    payment: ({ method, state, amount, hold_until }) => {
      if (state === "paid") return `Đã nhận đủ ${formatVnd(amount)}. Các cơ sở bắt đầu chuẩn bị hàng.`
      if (state !== "awaiting") return null
      const until = hold_until === null ? "" : ` Hàng được giữ cho bạn đến ${moment("vi", hold_until)}.`
      if (method === "card") return `Còn chờ bạn trả ${formatVnd(amount)} bằng thẻ, ở trang đơn hàng.${until}`
      return `Còn chờ bạn chuyển khoản ${formatVnd(amount)}: mã QR và số tài khoản ở trang đơn hàng.${until}`
    },
    address: (words) => `Giao đến: ${words}`,
    pickup: (name) => `Nhận tại ${name}`,
    pickup_next: "Khi hàng sẵn sàng, bạn nhận được thư có mã nhận hàng. Bạn chưa cần đến.",
    pickup_due: (amount) => `Trả tại điểm bán: ${formatVnd(amount)}`,
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
      return `${packed(line.name, pack)} × ${line.quantity}${star}: ${formatVnd(line.total, "en")}`
    },
    inside_head: "In each box:",
    inside: ({ name, variant_title, variant_title_en, count, stars }) => {
      const star = stars === null ? "" : `, OCOP ${stars} stars when bought`
      return `${packed(name, variant_title_en ?? variant_title)} × ${count}${star}`
    },
    fee: ({ fee, fee_discount, from_day, to_day }) =>
      `Delivery: ${formatVnd(fee, "en")}${fee_discount > 0 ? ` (${formatVnd(fee_discount, "en")} off)` : ""}. Expected: ${days("en", from_day, to_day)}`,
    due: (amount, { method }) =>
      `${method === "cod" ? "To pay on receipt of this parcel" : "This parcel"}: ${formatVnd(amount, "en")}`,
    goods: (amount) => `Goods: ${formatVnd(amount, "en")}`,
    discount: (amount, codes) =>
      `Discount${codes.length > 0 ? ` (code ${codes.join(", ")})` : ""}: −${formatVnd(amount, "en")}`,
    shipping: (amount, off) => `Delivery: ${formatVnd(amount, "en")}${off > 0 ? ` (${formatVnd(off, "en")} off)` : ""}`,
    total: (amount, { method }, isFetched) => `Total: ${formatVnd(amount, "en")}, ${paidBy("en", method, isFetched)}`,
    payment: ({ method, state, amount, hold_until }) => {
      if (state === "paid")
        return `${formatVnd(amount, "en")} received in full. The makers are getting your goods ready.`
      if (state !== "awaiting") return null
      const until = hold_until === null ? "" : ` The goods are held for you until ${moment("en", hold_until)}.`
      if (method === "card") return `Please pay ${formatVnd(amount, "en")} by card, from the order's page.${until}`
      return `We are waiting for your transfer of ${formatVnd(amount, "en")}: the QR code and the account are on the order's page.${until}`
    },
    address: (words) => `Deliver to: ${words}`,
    pickup: (name) => `To pick up at ${name}`,
    pickup_next: "When the goods are ready, a mail brings you the pick-up code. No need to come yet.",
    pickup_due: (amount) => `To pay at the sales point: ${formatVnd(amount, "en")}`,
    open: "See the order",
    closing: "This mail was sent automatically. Anyone with this link can see the order; please do not forward it.",
  },
}

const PAID_BY = {
  vi: { cod: "trả tiền khi nhận hàng", vietqr: "trả bằng chuyển khoản", card: "trả bằng thẻ quốc tế" },
  en: { cod: "cash on delivery", vietqr: "by bank transfer", card: "by card" },
} as const

const AT_POINT = { vi: "trả tại điểm bán", en: "to pay at the sales point" } as const

function paidBy(locale: MailLocale, method: Payment["method"], isFetched: boolean): string {
  return isFetched && method === "cod" ? AT_POINT[locale] : PAID_BY[locale][method]
}

function packed(name: string, pack: string | null): string {
  return pack === null || pack === "" ? name : `${name}, ${pack}`
}

function days(locale: MailLocale, from: string, to: string): string {
  if (from === to) return formatWeekday(from, locale)
  return `${formatWeekday(from, locale)} ${locale === "en" ? "to" : "đến"} ${formatWeekday(to, locale)}`
}

const CLOCK = new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" })

/** A moment in Vietnam: "17:00 thứ Ba 24/11/2026". */
function moment(locale: MailLocale, at: string): string {
  const when = new Date(at)
  return `${CLOCK.format(when)} ${formatWeekday(todayInVietnam(when), locale)}`
}
