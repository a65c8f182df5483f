import type { MailLocale } from "@ocop/shared/account"
import { englishLabelOfStandard, labelOfStandard } from "@ocop/shared/certification"
import { formatDay } from "@ocop/shared/day"
import { formatVnd } from "@ocop/shared/money"
import type { NoticeContent, NoticeKind } from "@ocop/shared/notice"
import { toLetter, type LetterPart } from "./letter"
import type { MailContent } from "./purchase-confirmation"
import { renewalWords } from "./renewal-words"
import { shelfWords } from "./shelf-words"

type Of<Kind extends NoticeKind> = Extract<NoticeContent, { kind: Kind }>["data"]
/** What a notice says; `facts` are sentences and lists. */
export type NoticeWords = { title: string; facts: LetterPart[] }

/** One notice for whom it concerns. `settings` is the page on which mails are chosen. */
export type NoticeLetter = { organization: string; link: string; settings: string }

/** More would not be read in a mail; the desk has them all. */
const LONGEST_DIGEST = 30

/** The mail of a notice that somebody wants to hear of at once. */
export function noticeMail(
  locale: MailLocale,
  notice: NoticeContent,
  { organization, link, settings }: NoticeLetter,
): MailContent {
  const { title, facts } = noticeWords(locale, notice)
  return toLetter({
    locale,
    subject: `${organization}: ${title}`,
    opening: [title, ...facts].map((part) => (typeof part === "string" ? withStop(part) : part)),
    action: { label: locale === "en" ? "Open the desk" : "Mở kênh cơ sở", link },
    closing: [whyWords(locale, organization, settings)],
  })
}

/** The same in as few words as a message to a phone has room for. */
export function noticeText(
  locale: MailLocale,
  notice: NoticeContent,
  { organization, link }: Omit<NoticeLetter, "settings">,
): string {
  return `${organization}: ${withStop(noticeWords(locale, notice).title)}\n${link}`
}

/** The mail of the day: what came since the last one, by organization, the newest last. */
export function digestMail(
  locale: MailLocale,
  groups: { organization: string; notices: NoticeContent[] }[],
  { link, settings }: Omit<NoticeLetter, "organization">,
): MailContent {
  const count = groups.reduce((sum, { notices }) => sum + notices.length, 0)
  const names = groups.map(({ organization }) => organization).join(", ")
  const opening = groups.flatMap(({ organization, notices }) => [
    `${organization}:`,
    ...notices.slice(0, LONGEST_DIGEST).flatMap((notice) => partsOf(locale, notice)),
    ...(notices.length > LONGEST_DIGEST ? [moreWords(locale, notices.length - LONGEST_DIGEST)] : []),
  ])
  return toLetter({
    locale,
    subject: locale === "en" ? `Chợ OCOP: your ${count} notices of the day` : `Chợ OCOP: ${count} thông báo trong ngày`,
    opening,
    action: { label: locale === "en" ? "Open the desk" : "Mở kênh cơ sở", link },
    closing: [whyWords(locale, names, settings)],
  })
}

/** Its sentences as one paragraph, and its lists after that. */
function partsOf(locale: MailLocale, notice: NoticeContent): LetterPart[] {
  const { title, facts } = noticeWords(locale, notice)
  const sentences = [title, ...facts].filter((part) => typeof part === "string")
  const lists = facts.filter((part) => typeof part !== "string")
  return [withStop(sentences.join(". ")), ...lists]
}

function withStop(sentence: string): string {
  return /[.!?:]$/.test(sentence) ? sentence : `${sentence}.`
}

function moreWords(locale: MailLocale, n: number): string {
  return locale === "en" ? `And ${n} more at the desk.` : `Và ${n} thông báo khác ở kênh cơ sở.`
}

function whyWords(locale: MailLocale, organization: string, settings: string): string {
  return locale === "en"
    ? `You get this mail because you act for ${organization}. Choose which mails you get: ${settings}`
    : `Bạn nhận thư này vì làm việc cho ${organization}. Chọn thư muốn nhận: ${settings}`
}

/** What a notice says; names and reasons are Vietnamese in both languages. */
export function noticeWords(locale: MailLocale, notice: NoticeContent): NoticeWords {
  const isEnglish = locale === "en"
  switch (notice.kind) {
    case "new_order": {
      const { code, pieces, total } = notice.data
      return isEnglish
        ? { title: `New order ${code}`, facts: [`${pieces} pieces, ${formatVnd(total, "en")}`] }
        : { title: `Đơn mới ${code}`, facts: [`${pieces} món, ${formatVnd(total)}`] }
    }
    case "message_received":
      return {
        title: isEnglish
          ? `A buyer writes about order ${notice.data.code}`
          : `Người mua nhắn về đơn ${notice.data.code}`,
        facts: [],
      }
    case "complaint_reported":
    case "complaint_answered":
    case "complaint_escalated":
    case "complaint_decided":
      return complaintWords(locale, notice)
    case "low_stock":
      return { title: isEnglish ? "Stock runs low" : "Hàng sắp hết", facts: stockFacts(locale, notice.data) }
    case "paper_expiring":
      return paperWords(locale, notice.data)
    case "renewal_due":
      return renewalWords(locale, notice.data)
    case "organization_verified":
      return { title: isEnglish ? "Your organization has been approved" : "Hồ sơ cơ sở đã được duyệt", facts: [] }
    case "organization_sent_back":
      return {
        title: isEnglish ? "Your application was sent back for changes" : "Hồ sơ cơ sở được trả lại để sửa",
        facts: reasonFacts(locale, notice.data.reason),
      }
    case "organization_suspended":
      return {
        title: isEnglish ? "Your organization has been suspended" : "Cơ sở bị tạm ngừng",
        facts: reasonFacts(locale, notice.data.reason),
      }
    case "organization_reinstated":
      return {
        title: isEnglish ? "Your organization may sell again" : "Cơ sở được bán lại",
        facts: reasonFacts(locale, notice.data.reason),
      }
    case "producer_granted":
      return { title: isEnglish ? "You are a producer now" : "Cơ sở đã là chủ thể sản xuất", facts: [] }
    case "producer_refused":
      return {
        title: isEnglish ? "You are not made a producer yet" : "Cơ sở chưa được duyệt là chủ thể",
        facts: reasonFacts(locale, notice.data.reason),
      }
    case "point_verified":
    case "point_sent_back":
    case "point_suspended":
    case "point_reinstated":
      return {
        title: POINT_TITLES[notice.kind][locale],
        facts: [notice.data.point, ...reasonFacts(locale, notice.data.reason)],
      }
    case "trade_given":
    case "trade_taken_back":
    case "restock_asked":
    case "restock_accepted":
    case "restock_declined":
    case "restock_sent":
    case "restock_received":
    case "restock_canceled":
    case "restock_moved":
      return shelfWords(locale, notice)
    case "acting_opened":
      return {
        title: isEnglish ? "The market's operator does your work for you" : "Người điều hành chợ đang làm thay cơ sở",
        facts: [notice.data.operator, ...reasonFacts(locale, notice.data.reason)],
      }
    case "account_changed":
      return {
        title: isEnglish ? "Your bank account was changed" : "Tài khoản ngân hàng của cơ sở đã đổi",
        facts: [`${notice.data.bank} ${notice.data.number}`],
      }
    case "transfer_awaited": {
      const { code, amount } = notice.data
      return isEnglish
        ? { title: `Order ${code} waits for a transfer to your account`, facts: [formatVnd(amount, "en")] }
        : { title: `Đơn ${code} chờ khách chuyển khoản vào tài khoản của cơ sở`, facts: [formatVnd(amount)] }
    }
    case "transfer_said": {
      const { code, amount } = notice.data
      return isEnglish
        ? { title: `The buyer of order ${code} says the transfer was made`, facts: [formatVnd(amount, "en")] }
        : { title: `Khách báo đã chuyển khoản đơn ${code}`, facts: [formatVnd(amount)] }
    }
    case "gift_deposited": {
      const { code, amount, balance_on } = notice.data
      return isEnglish
        ? {
            title: `The deposit for gift order ${code} has come`,
            facts: [formatVnd(amount, "en"), `The rest is due on ${formatDay(balance_on)}. Pack when it has come.`],
          }
        : {
            title: `Đơn quà ${code} đã có tiền cọc`,
            facts: [
              formatVnd(amount),
              `Phần còn lại trả trước hết ngày ${formatDay(balance_on)}. Nhận đủ rồi mới gói.`,
            ],
          }
    }
    case "gift_changed": {
      const { code } = notice.data
      return isEnglish
        ? { title: `The buyer has changed gift order ${code}`, facts: [] }
        : { title: `Người đặt vừa sửa đơn quà ${code}`, facts: [] }
    }
    case "refund_owed": {
      const { code, amount } = notice.data
      return isEnglish
        ? { title: `Money of order ${code} goes back to the buyer`, facts: [formatVnd(amount, "en")] }
        : { title: `Có khoản tiền của đơn ${code} cần hoàn cho khách`, facts: [formatVnd(amount)] }
    }
    case "paper_seen":
      return {
        title: isEnglish ? `Paper ${notice.data.number} was read` : `Giấy số ${notice.data.number} đã được xem`,
        facts: remarkFacts(locale, notice.data.reason),
      }
    case "paper_sent_back":
      return {
        title: isEnglish ? `Paper ${notice.data.number} was sent back` : `Giấy số ${notice.data.number} được trả lại`,
        facts: remarkFacts(locale, notice.data.reason),
      }
    case "listing_approved":
      return {
        title: isEnglish ? "A product has been approved" : "Sản phẩm đã được duyệt",
        facts: [notice.data.product_name],
      }
    case "listing_sent_back":
      return {
        title: isEnglish ? "A product was sent back for changes" : "Sản phẩm được trả lại để sửa",
        facts: [notice.data.product_name, ...reasonFacts(locale, notice.data.reason)],
      }
  }
}

/** What was decided about a sales point. */
export const POINT_TITLES = {
  point_verified: { vi: "Điểm bán đã được duyệt", en: "A shop has been verified" },
  point_sent_back: { vi: "Điểm bán được trả lại để sửa", en: "A shop was sent back for changes" },
  point_suspended: { vi: "Điểm bán bị tạm ngưng", en: "A shop has been suspended" },
  point_reinstated: { vi: "Điểm bán hiện lại ở chợ", en: "A shop is shown again" },
} as const

type OfComplaint = Extract<NoticeContent, { kind: `complaint_${string}` }>

function complaintWords(locale: MailLocale, notice: OfComplaint): NoticeWords {
  const { code, answer_by } = notice.data
  const isEnglish = locale === "en"
  switch (notice.kind) {
    case "complaint_reported":
      return isEnglish
        ? { title: `A buyer reports a problem with order ${code}`, facts: [`Answer by ${formatDay(answer_by)}`] }
        : { title: `Người mua báo lỗi đơn ${code}`, facts: [`Trả lời trước hết ngày ${formatDay(answer_by)}`] }
    case "complaint_answered":
      if (notice.data.move === "agree") {
        return {
          title: isEnglish ? `Order ${code}: your offer is agreed to` : `Đơn ${code}: người mua đồng ý đề nghị`,
          facts: [],
        }
      }
      return {
        title: isEnglish ? `Order ${code}: the report was taken back` : `Đơn ${code}: người mua rút phản ánh`,
        facts: [],
      }
    case "complaint_escalated":
      return {
        title: isEnglish
          ? `Order ${code}: the shop looks at the report`
          : `Đơn ${code}: phản ánh đã chuyển cho chợ xem xét`,
        facts: [],
      }
    case "complaint_decided":
      if (notice.data.move === "accept") {
        return {
          title: isEnglish ? `Order ${code}: decided for the buyer` : `Đơn ${code}: chợ đồng ý với người mua`,
          facts: [],
        }
      }
      return {
        title: isEnglish ? `Order ${code}: decided for you` : `Đơn ${code}: chợ không đồng ý với phản ánh`,
        facts: [],
      }
  }
}

function reasonFacts(locale: MailLocale, reason: string | null): string[] {
  if (reason === null) return []
  return [locale === "en" ? `Reason: ${reason}` : `Lý do: ${reason}`]
}

function remarkFacts(locale: MailLocale, remark: string | null): string[] {
  if (remark === null) return []
  return [locale === "en" ? `Remark: ${remark}` : `Nhận xét: ${remark}`]
}

function stockFacts(locale: MailLocale, { items, more }: Of<"low_stock">): string[] {
  const lines = items.map(({ product_name, variant_title, left }) => {
    const name = [product_name, variant_title].filter(Boolean).join(", ")
    if (left <= 0) return locale === "en" ? `${name}: none left` : `${name}: đã hết`
    return locale === "en" ? `${name}: ${left} left` : `${name}: còn ${left}`
  })
  if (more > 0) lines.push(locale === "en" ? `and ${more} more` : `và ${more} món khác`)
  return lines
}

function paperWords(locale: MailLocale, data: Of<"paper_expiring">): NoticeWords {
  const { stars, standard, number, product_name, until, days } = data
  const product = product_name === null ? [] : [product_name]
  if (locale === "en") {
    const name = englishLabelOfStandard(standard ?? "") ?? labelOfStandard(standard ?? "")
    const paper = stars === null ? `Certificate ${name}` : `OCOP rating of ${stars} stars`
    const title = days === 0 ? `${paper} expires today` : `${paper} expires in ${days} days`
    return { title, facts: [...product, `No. ${number}, until ${formatDay(until)}`] }
  }
  const paper = stars === null ? `Chứng nhận ${labelOfStandard(standard ?? "")}` : `Hạng ${stars} sao OCOP`
  const title = days === 0 ? `${paper} hết hạn hôm nay` : `${paper} hết hạn sau ${days} ngày`
  return { title, facts: [...product, `Số ${number}, đến hết ngày ${formatDay(until)}`] }
}
