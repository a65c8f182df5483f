import type { MailLocale } from "@ocop/shared/account"
import type { ComplaintEvent } from "@ocop/shared/complaint"
import { formatVnd } from "@ocop/shared/money"
import { toLetter } from "./letter"
import type { MailContent } from "./purchase-confirmation"

type Step = Pick<ComplaintEvent, "kind" | "actor" | "on_behalf" | "note" | "amount" | "comes_back"> & {
  seller: string
  complaint_code: string
}

/** The mail to the buyer about what was answered to a complaint. `link` opens the purchase. */
export function complaintMail(locale: MailLocale, step: Step, link: string): MailContent {
  const isEnglish = locale === "en"
  const subject = isEnglish
    ? `Chợ OCOP: about your report ${step.complaint_code}`
    : `Chợ OCOP: về phản ánh ${step.complaint_code}`
  return toLetter({
    locale,
    subject,
    opening: [isEnglish ? englishWords(step) : vietnameseWords(step), ...noteWords(step.note)],
    action: { label: isEnglish ? "Open the order" : "Mở đơn hàng", link },
    closing: [
      isEnglish
        ? "On the order's page, choose “Problems and returns” of the parcel."
        : "Ở trang đơn hàng, chọn “Báo lỗi, trả hàng” của kiện.",
    ],
  })
}

/** As it was written, which is in Vietnamese. */
function noteWords(note: string): string[] {
  return note === "" ? [] : [`“${note}”`]
}

function vietnameseWords({ kind, actor, on_behalf, amount, comes_back, seller }: Step): string {
  const who = actor === "operator" && !on_behalf ? "Chợ OCOP" : seller
  const money = amount === null || amount === 0 ? "" : formatVnd(amount)
  switch (kind) {
    case "accept":
      if (comes_back) return `${who} đồng ý. Hãy gửi hàng lại theo hướng dẫn; phí gửi lại bạn không phải trả.`
      return money === "" ? `${who} đồng ý với yêu cầu của bạn.` : `${who} đồng ý và sẽ hoàn ${money} cho bạn.`
    case "offer":
      return money === ""
        ? `${seller} đề nghị cách giải quyết khác. Bạn đồng ý, hoặc nhờ chợ xem xét.`
        : `${seller} đề nghị hoàn ${money}. Bạn đồng ý, hoặc nhờ chợ xem xét.`
    case "refuse":
      return `${seller} không đồng ý với phản ánh của bạn. Bạn có thể nhờ chợ xem xét.`
    case "receive":
      return money === "" ? `${seller} đã nhận lại hàng.` : `${seller} đã nhận lại hàng và sẽ hoàn ${money} cho bạn.`
    case "escalate":
      return `${seller} chưa trả lời trong thời hạn, nên chợ nhận xem xét phản ánh của bạn.`
    case "dismiss":
      return "Chợ OCOP đã xem xét và không đồng ý với phản ánh của bạn."
    default:
      return "Phản ánh của bạn có tin mới."
  }
}

function englishWords({ kind, actor, on_behalf, amount, comes_back, seller }: Step): string {
  const who = actor === "operator" && !on_behalf ? "Chợ OCOP" : seller
  const money = amount === null || amount === 0 ? "" : formatVnd(amount, "en")
  switch (kind) {
    case "accept":
      if (comes_back) return `${who} agrees. Send the goods back as told; sending them back costs you nothing.`
      return money === "" ? `${who} agrees to what you asked for.` : `${who} agrees and will pay you back ${money}.`
    case "offer":
      return money === ""
        ? `${seller} offers another way. You may agree, or have the shop look at it.`
        : `${seller} offers to pay back ${money}. You may agree, or have the shop look at it.`
    case "refuse":
      return `${seller} does not agree with your report. You may have the shop look at it.`
    case "receive":
      return money === ""
        ? `${seller} has the goods back.`
        : `${seller} has the goods back and will pay you back ${money}.`
    case "escalate":
      return `${seller} has not answered in time, so the shop is looking at your report.`
    case "dismiss":
      return "Chợ OCOP has looked at your report and does not agree with it."
    default:
      return "There is news of your report."
  }
}
