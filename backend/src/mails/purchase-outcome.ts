import type { MailLocale } from "@ocop/shared/account"
import { formatVnd } from "@ocop/shared/money"
import { toLetter } from "./letter"
import type { MailContent } from "./purchase-confirmation"

/** How the waiting for the money of a purchase ended. `given_back`: its deposit had come, and the rest did not. Amounts are whole đồng. */
export type PurchaseOutcome = {
  what: "paid" | "expired" | "given_back"
  code: string
  name: string
  /** What was paid, or what had come of it when the time was over. */
  received: number
  /** Null where the shop collects. Where sellers do, `is_partial` tells that some of them were not paid in time. */
  direct: { is_partial: boolean } | null
}

type Words = {
  subject: (code: string) => string
  greeting: (name: string) => string
  opening: (outcome: PurchaseOutcome) => string[]
  action: string
  closing: string
}

const PAID: Readonly<Record<MailLocale, Words>> = {
  vi: {
    subject: (code) => `Chợ OCOP: đã nhận tiền đơn ${code}`,
    greeting: (name) => `Chào ${name},`,
    opening: ({ code, received }) => [
      `Chợ OCOP đã nhận ${formatVnd(received)} cho đơn ${code}. Các cơ sở bắt đầu chuẩn bị hàng.`,
    ],
    action: "Theo dõi đơn hàng",
    closing: "Đây là thư tự động. Ai có đường dẫn này đều xem được đơn, xin đừng chuyển tiếp.",
  },
  en: {
    subject: (code) => `Chợ OCOP: payment for order ${code} received`,
    greeting: (name) => `Dear ${name},`,
    opening: ({ code, received }) => [
      `Chợ OCOP has received ${formatVnd(received, "en")} for order ${code}. The makers are getting your goods ready.`,
    ],
    action: "Follow the order",
    closing: "This mail was sent automatically. Anyone with this link can see the order; please do not forward it.",
  },
}

/** What differs where each seller is paid directly: nothing came to the shop, and it sends nothing back. */
const DIRECTLY: Readonly<Record<MailLocale, (outcome: PurchaseOutcome) => string[]>> = {
  vi: ({ what, code, received, direct }) =>
    what === "paid"
      ? [
          `Các cơ sở đã nhận ${formatVnd(received)} cho đơn ${code} và bắt đầu chuẩn bị hàng.`,
          ...(direct?.is_partial
            ? [
                "Phần chưa trả khi hết thời gian giữ hàng đã hủy. Nếu bạn đã chuyển tiền cho phần đó, cơ sở gửi trả bạn.",
              ]
            : []),
        ]
      : [
          `Đơn ${code} đã hết thời gian chờ mà chưa cơ sở nào nhận đủ tiền, nên hàng không còn được giữ nữa.`,
          received > 0
            ? `${formatVnd(received)} đã đến tài khoản của cơ sở sẽ được cơ sở gửi trả. Nếu ở trang đơn hàng có hỏi, xin cho biết tài khoản nhận tiền.`
            : "Nếu bạn vừa chuyển tiền, hãy nhắn cho cơ sở ở trang đơn hàng: cơ sở gửi trả bạn.",
          "Bạn vẫn muốn mua? Ở trang đơn hàng có nút “Mua lại”, bỏ đúng những món này vào giỏ.",
        ],
  en: ({ what, code, received, direct }) =>
    what === "paid"
      ? [
          `The makers have received ${formatVnd(received, "en")} for order ${code} and are getting your goods ready.`,
          ...(direct?.is_partial
            ? [
                "What was not paid while the goods were held is cancelled. If you have sent money for it, the maker returns it.",
              ]
            : []),
        ]
      : [
          `The time to pay for order ${code} is over and no maker has been paid in full, so the goods are no longer held.`,
          received > 0
            ? `The makers return the ${formatVnd(received, "en")} that came to them. If the order's page asks for an account, please name one.`
            : "If you have just sent the money, write to the maker on the order's page: the maker returns it.",
          "Would you still like the goods? “Buy again” on the order's page puts the same things into your basket.",
        ],
}

const EXPIRED: Readonly<Record<MailLocale, Words>> = {
  vi: {
    ...PAID.vi,
    subject: (code) => `Chợ OCOP: đơn ${code} đã hết thời gian giữ hàng`,
    opening: ({ code, received }) => [
      `Đơn ${code} đã hết thời gian chờ mà chưa nhận đủ tiền, nên hàng không còn được giữ nữa. Bạn không phải trả gì.`,
      received > 0
        ? `${formatVnd(received)} đã đến sẽ được gửi trả bạn. Nếu ở trang đơn hàng có hỏi, xin cho biết tài khoản nhận tiền.`
        : "Nếu bạn vừa chuyển tiền, chúng tôi sẽ thấy và gửi trả bạn.",
      "Bạn vẫn muốn mua? Ở trang đơn hàng có nút “Mua lại”, bỏ đúng những món này vào giỏ.",
    ],
    action: "Mở đơn hàng",
  },
  en: {
    ...PAID.en,
    subject: (code) => `Chợ OCOP: order ${code} ran out of time`,
    opening: ({ code, received }) => [
      `The time to pay for order ${code} is over and the money has not come in full, so the goods are no longer held. You owe nothing.`,
      received > 0
        ? `The ${formatVnd(received, "en")} that came will be sent back to you. If the order's page asks for an account, please name one.`
        : "If you have just sent the money, we will see it and send it back.",
      "Would you still like the goods? “Buy again” on the order's page puts the same things into your basket.",
    ],
    action: "Open the order",
  },
}

const GIVEN_BACK: Readonly<Record<MailLocale, Words>> = {
  vi: {
    ...PAID.vi,
    subject: (code) => `Chợ OCOP: đơn ${code} đã hủy, tiền cọc được trả lại`,
    opening: ({ code, received }) => [
      `Phần tiền còn lại của đơn ${code} không đến trong thời hạn, nên đơn đã hủy và hàng không còn được giữ nữa.`,
      `Chưa có hộp quà nào được gói, nên ${formatVnd(received)} tiền cọc được trả lại đủ. Xin mở đơn hàng và cho biết tài khoản nhận tiền.`,
    ],
    action: "Mở đơn hàng",
  },
  en: {
    ...PAID.en,
    subject: (code) => `Chợ OCOP: order ${code} is cancelled, the deposit is returned`,
    opening: ({ code, received }) => [
      `The rest of the money for order ${code} has not come in time, so the order is cancelled and the goods are no longer held.`,
      `No gift was packed yet, so the whole deposit of ${formatVnd(received, "en")} is returned. Please open the order and name an account for it.`,
    ],
    action: "Open the order",
  },
}

const WORDS = { paid: PAID, expired: EXPIRED, given_back: GIVEN_BACK }

/** Tells the buyer that the money has come, or that the time for it is over. */
export function purchaseOutcome(locale: MailLocale, outcome: PurchaseOutcome, link: string): MailContent {
  const words = WORDS[outcome.what][locale]
  return toLetter({
    locale,
    subject: words.subject(outcome.code),
    opening: [words.greeting(outcome.name), ...(outcome.direct ? DIRECTLY[locale] : words.opening)(outcome)],
    action: { label: words.action, link },
    closing: [words.closing],
  })
}
