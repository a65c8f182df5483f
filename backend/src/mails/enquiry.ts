import type { MailLocale } from "@ocop/shared/account"
import { formatDay } from "@ocop/shared/day"
import { formatPhone } from "@ocop/shared/phone"
import { toLetter } from "./letter"
import type { MailContent } from "./purchase-confirmation"

type Visit = { product_name: string; maker_name: string; from_day: string; to_day: string; guests: number }
type Question = Visit & {
  name: string
  phone: string | null
  email: string | null
  message: string
  locale: MailLocale
}

/**
 * To the asker. Anybody may type anybody's address, so that nothing the asker wrote in free words is in it: it would
 * carry a stranger's words under the shop's name.
 */
export function enquiryCopyMail(locale: MailLocale, visit: Visit, link: string): MailContent {
  const { product_name, maker_name, guests } = visit
  if (locale === "en") {
    return toLetter({
      locale,
      subject: `Chợ OCOP: your question about ${product_name}`,
      opening: [
        `Chợ OCOP has received a question about ${product_name} with this e-mail address and passes it on to ${maker_name}.`,
        `Wished for: ${daysOf(visit, "to")}, ${guests === 1 ? "1 person" : `${guests} people`}.`,
        "Nothing is booked yet, and there is nothing to pay. The host agrees days and price with you.",
      ],
      action: { label: "See the page", link },
      closing: ["If you did not ask this, ignore this mail."],
    })
  }
  return toLetter({
    locale,
    subject: `Chợ OCOP: câu hỏi đặt chỗ ${product_name}`,
    opening: [
      `Chợ OCOP đã nhận câu hỏi đặt chỗ ${product_name} với địa chỉ e-mail này và chuyển đến ${maker_name}.`,
      `Mong muốn: ${daysOf(visit, "đến")}, ${guests} người.`,
      "Chưa có chỗ nào được giữ và chưa phải trả tiền. Cơ sở sẽ thống nhất ngày và giá với bạn.",
    ],
    action: { label: "Xem trang dịch vụ", link },
    closing: ["Nếu không phải bạn hỏi, bỏ qua thư này."],
  })
}

/** To the operator, who passes it on to the host. */
export function enquiryForOperatorMail(question: Question, link: string): MailContent {
  const { product_name, maker_name, name, phone, email, guests, message, locale } = question
  const contact = [phone === null ? null : formatPhone(phone), email].filter((way) => way !== null).join(", ")
  return toLetter({
    locale: "vi",
    subject: `Hỏi đặt chỗ: ${product_name}`,
    opening: [
      `${name} hỏi đặt chỗ ${product_name} của ${maker_name}.`,
      `Ngày: ${daysOf(question, "đến")}. Số người: ${guests}.`,
      `Liên hệ: ${contact}. Ngôn ngữ: ${locale === "en" ? "tiếng Anh" : "tiếng Việt"}.`,
      ...(message === "" ? [] : [`Lời nhắn: ${message}`]),
    ],
    action: { label: "Trang dịch vụ", link },
    closing: ["Chuyển cho cơ sở để trả lời, rồi đánh dấu đã trả lời trong danh sách câu hỏi."],
  })
}

function daysOf({ from_day, to_day }: Visit, until: string): string {
  return from_day === to_day ? formatDay(from_day) : `${formatDay(from_day)} ${until} ${formatDay(to_day)}`
}
