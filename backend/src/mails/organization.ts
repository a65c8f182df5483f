import type { MailLocale } from "@ocop/shared/account"
import type { MemberRole } from "@ocop/shared/member"
import { toLetter } from "./letter"
import { POINT_TITLES } from "./notice"
import type { MailContent } from "./purchase-confirmation"

/** What was decided about an organization. `name` is Vietnamese in both languages, as is the reason that was written. */
export type Decided = { name: string; reason: string | null }

type Words = { subject: string; opening: string; action: string; closing: string[] }

const VERIFIED = {
  vi: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: ${name} đã được duyệt`,
    opening: `Hồ sơ của ${name} đã được duyệt. Từ bây giờ cơ sở đăng sản phẩm và bán hàng được.`,
    action: "Vào kênh cơ sở",
    closing: ["Nơi gửi hàng và phí giao mặc định đã được tạo sẵn."],
  }),
  en: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: ${name} has been verified`,
    opening: `The application of ${name} has been verified. You can list products and sell from now on.`,
    action: "Open the desk",
    closing: ["A place to ship from and default delivery rates have been set up."],
  }),
}

const SENT_BACK = {
  vi: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: hồ sơ của ${name} cần sửa`,
    opening: `Hồ sơ của ${name} chưa duyệt được và được gửi lại để sửa.`,
    action: "Xem và sửa hồ sơ",
    closing: ["Những gì bạn đã điền vẫn còn nguyên. Sửa xong, bấm gửi lại."],
  }),
  en: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: the application of ${name} needs changes`,
    opening: `The application of ${name} could not be verified yet and was sent back.`,
    action: "See and change the application",
    closing: ["Everything you filled in is still there. Send it again when it is mended."],
  }),
}

const SUSPENDED = {
  vi: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: ${name} tạm ngừng bán hàng`,
    opening: `${name} bị tạm ngừng trên Chợ OCOP: hàng của cơ sở không mua được nữa cho đến khi có quyết định khác.`,
    action: "Xem trang hồ sơ",
    closing: ["Đơn hàng đã đặt vẫn xử lý được ở kênh cơ sở.", "Trả lời thư này nếu bạn muốn giải trình."],
  }),
  en: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: ${name} has been suspended`,
    opening: `${name} has been suspended on Chợ OCOP: nothing of it can be bought until it is decided otherwise.`,
    action: "See your page",
    closing: ["Orders that were placed can still be handled at the desk.", "Answer this mail to explain yourself."],
  }),
}

const REINSTATED = {
  vi: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: ${name} bán hàng trở lại`,
    opening: `${name} được bán hàng trở lại trên Chợ OCOP.`,
    action: "Vào kênh cơ sở",
    closing: [],
  }),
  en: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: ${name} may sell again`,
    opening: `${name} may sell on Chợ OCOP again.`,
    action: "Open the desk",
    closing: [],
  }),
}

const ACCOUNT_CHANGED = {
  vi: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: tài khoản ngân hàng của ${name} đã đổi`,
    opening: `Tài khoản nhận tiền của ${name} trên Chợ OCOP vừa được đổi.`,
    action: "Xem tài khoản",
    closing: ["Nếu không phải người của cơ sở đổi, trả lời thư này ngay."],
  }),
  en: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: the bank account of ${name} has changed`,
    opening: `The account that receives the money of ${name} on Chợ OCOP has just been changed.`,
    action: "See the account",
    closing: ["If nobody of yours has changed it, answer this mail at once."],
  }),
}

const PRODUCER_GRANTED = {
  vi: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: ${name} đã là chủ thể sản xuất`,
    opening: `${name} đã được duyệt là chủ thể tự làm ra sản phẩm. Từ bây giờ cơ sở đăng sản phẩm của mình được.`,
    action: "Vào kênh cơ sở",
    closing: ["Điểm bán và hàng đang bán giữ nguyên."],
  }),
  en: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: ${name} is a producer now`,
    opening: `${name} has been verified as a producer. You can list products of your own from now on.`,
    action: "Open the desk",
    closing: ["Your shops and what they sell stay as they are."],
  }),
}

const PRODUCER_REFUSED = {
  vi: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: ${name} chưa được duyệt là chủ thể sản xuất`,
    opening: `Đề nghị làm chủ thể sản xuất của ${name} chưa duyệt được.`,
    action: "Xem và gửi lại",
    closing: ["Cơ sở vẫn bán hàng như trước. Bổ sung rồi gửi lại được."],
  }),
  en: ({ name }: Decided): Words => ({
    subject: `Chợ OCOP: ${name} could not be verified as a producer yet`,
    opening: `The request of ${name} to be a producer could not be granted yet.`,
    action: "See it and ask again",
    closing: ["You go on selling as before. Add what is missing and ask again."],
  }),
}

export const DECISION_MAILS = {
  verified: VERIFIED,
  sent_back: SENT_BACK,
  suspended: SUSPENDED,
  reinstated: REINSTATED,
  account_changed: ACCOUNT_CHANGED,
  producer_granted: PRODUCER_GRANTED,
  producer_refused: PRODUCER_REFUSED,
}
export type DecisionKind = keyof typeof DECISION_MAILS

/** To the people of an organization: what was decided, why, and where to go on. */
export function decisionMail(kind: DecisionKind, locale: MailLocale, decided: Decided, link: string): MailContent {
  const { subject, opening, action, closing } = DECISION_MAILS[kind][locale](decided)
  const reason = decided.reason === null ? [] : [`${locale === "en" ? "Reason" : "Lý do"}: ${decided.reason}`]
  return toLetter({ locale, subject, opening: [opening, ...reason], action: { label: action, link }, closing })
}

/** To the operator: an application waits. */
export function submittedMail(name: string, link: string): MailContent {
  return toLetter({
    locale: "vi",
    subject: `Hồ sơ mới chờ duyệt: ${name}`,
    opening: [`${name} đã gửi hồ sơ tham gia và chờ duyệt.`],
    action: { label: "Mở bàn làm việc", link },
    closing: ["Duyệt, hoặc gửi lại kèm lý do cho từng mục."],
  })
}

/** To the operator: one that only resells asks to be a producer. */
export function producerAskedMail(name: string, link: string): MailContent {
  return toLetter({
    locale: "vi",
    subject: `Xin làm chủ thể sản xuất: ${name}`,
    opening: [`${name} đang bán hàng của cơ sở khác, nay xin làm chủ thể sản xuất và chờ duyệt.`],
    action: { label: "Mở bàn làm việc", link },
    closing: ["Xem giấy tờ, rồi duyệt hoặc từ chối kèm lý do."],
  })
}

/** To the operator: a sales point, or a change of one, waits. */
export function pointSubmittedMail({ name, point }: { name: string; point: string }, link: string): MailContent {
  return toLetter({
    locale: "vi",
    subject: `Điểm bán chờ duyệt: ${point}`,
    opening: [`${name} đã gửi điểm bán ${point} và chờ duyệt.`],
    action: { label: "Mở bàn làm việc", link },
    closing: ["Duyệt, hoặc gửi lại kèm lý do."],
  })
}

export type PointDecided = { kind: keyof typeof POINT_TITLES; point: string; reason: string | null }

/** To the people of an organization: what was decided about one of its sales points. */
export function pointDecisionMail(
  { kind, point, reason }: PointDecided,
  locale: MailLocale,
  link: string,
): MailContent {
  const title = POINT_TITLES[kind][locale]
  const isEnglish = locale === "en"
  return toLetter({
    locale,
    subject: `Chợ OCOP: ${title}`,
    opening: [`${title}: ${point}.`, ...(reason === null ? [] : [`${isEnglish ? "Reason" : "Lý do"}: ${reason}`])],
    action: { label: isEnglish ? "See your shops" : "Xem điểm bán", link },
    closing: [],
  })
}

type Invited = { organization: string; role: MemberRole; by_operator: boolean }

/** To somebody who is asked to act for an organization. Both languages: nobody knows yet which one they read. */
export function invitationMail({ organization, role, by_operator }: Invited, link: string): MailContent {
  const as = role === "owner" ? "chủ cơ sở" : "nhân viên"
  const asked = by_operator
    ? `Chợ OCOP đã lập hồ sơ giúp ${organization} và mời bạn nhận làm ${as}.`
    : `${organization} mời bạn cùng làm ở kênh cơ sở của Chợ OCOP, với vai trò ${as}.`
  return toLetter({
    locale: "vi",
    subject: `Chợ OCOP: lời mời của ${organization}`,
    opening: [asked, `You are invited to act for ${organization} on Chợ OCOP.`],
    action: { label: "Xem lời mời (See the invitation)", link },
    closing: ["Đường dẫn dùng được trong 7 ngày. Nếu bạn không biết cơ sở này, bỏ qua thư này."],
  })
}
