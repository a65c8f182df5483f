import type { MailLocale } from "@ocop/shared/account"
import { formatDay } from "@ocop/shared/day"
import { formatVnd } from "@ocop/shared/money"
import { toLetter } from "./letter"
import type { MailContent } from "./purchase-confirmation"

/** `what`: the deposit has come, or the rest is due today. Whole đồng: `left` is what is still to come. */
export type DepositNews = {
  what: "deposited" | "due"
  code: string
  name: string
  deposit: number
  left: number
  balance_on: string
  cancel_on: string
}

type Words = { subject: string; opening: string[]; action: string; closing: string }

const WORDS: Readonly<Record<MailLocale, (news: DepositNews) => Words>> = {
  vi: ({ what, code, name, deposit, left, balance_on, cancel_on }) => ({
    subject:
      what === "deposited"
        ? `Chợ OCOP: đã nhận tiền cọc đơn quà ${code}`
        : `Chợ OCOP: đến hạn trả phần còn lại của đơn quà ${code}`,
    opening: [
      `Chào ${name},`,
      what === "deposited"
        ? `Chợ OCOP đã nhận ${formatVnd(deposit)} tiền cọc cho đơn quà ${code}. Quà đã được giữ và điểm bán bắt đầu chuẩn bị.`
        : `Hôm nay là hạn trả phần còn lại của đơn quà ${code}. Đã nhận ${formatVnd(deposit)} tiền cọc.`,
      `Còn ${formatVnd(left)}, trả bằng chuyển khoản trước hết ngày ${formatDay(balance_on)}. Điểm bán gói và giao quà khi đã nhận đủ.`,
      `Nếu hết ngày ${formatDay(cancel_on)} vẫn chưa nhận đủ, đơn bị hủy và tiền cọc được trả lại đủ, vì khi đó chưa hộp nào được gói.`,
    ],
    action: "Trả phần còn lại",
    closing: "Đây là thư tự động. Ai có đường dẫn này đều xem được đơn, xin đừng chuyển tiếp.",
  }),
  en: ({ what, code, name, deposit, left, balance_on, cancel_on }) => ({
    subject:
      what === "deposited"
        ? `Chợ OCOP: deposit for gift order ${code} received`
        : `Chợ OCOP: the rest of gift order ${code} is due`,
    opening: [
      `Dear ${name},`,
      what === "deposited"
        ? `Chợ OCOP has received the deposit of ${formatVnd(deposit, "en")} for gift order ${code}. The gifts are held, and the sales point is getting ready.`
        : `The rest of gift order ${code} is due today. The deposit of ${formatVnd(deposit, "en")} has come.`,
      `${formatVnd(left, "en")} is left, to be transferred by the end of ${formatDay(balance_on)}. The gifts are packed and sent once all has come.`,
      `If it has not come by the end of ${formatDay(cancel_on)}, the order is cancelled and the whole deposit is returned, as no box is packed by then.`,
    ],
    action: "Pay the rest",
    closing: "This mail was sent automatically. Anyone with this link can see the order; please do not forward it.",
  }),
}

/** Tells the buyer of a gift that the deposit has come, or that the rest is due. */
export function giftDeposit(locale: MailLocale, news: DepositNews, link: string): MailContent {
  const { subject, opening, action, closing } = WORDS[locale](news)
  return toLetter({ locale, subject, opening, action: { label: action, link }, closing: [closing] })
}
