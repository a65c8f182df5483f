import type { MailLocale } from "@ocop/shared/account"
import { toLetter } from "./letter"
import type { MailContent } from "./purchase-confirmation"

type Message = { code: string; seller: string; words: string }

/** The mail to the buyer about what the seller wrote, word for word. `link` opens the purchase. */
export function messageMail(locale: MailLocale, { code, seller, words }: Message, link: string): MailContent {
  const isEnglish = locale === "en"
  return toLetter({
    locale,
    subject: isEnglish ? `Chợ OCOP: ${seller} writes about ${code}` : `Chợ OCOP: ${seller} nhắn về đơn ${code}`,
    opening: [isEnglish ? `${seller} writes:` : `${seller} nhắn:`, `“${words}”`],
    action: { label: isEnglish ? "Open the order" : "Mở đơn hàng", link },
    closing: [
      isEnglish
        ? "Answer on the order's page: mails to this address reach nobody."
        : "Trả lời ở trang đơn hàng: thư gửi tới địa chỉ này không ai đọc.",
    ],
  })
}
