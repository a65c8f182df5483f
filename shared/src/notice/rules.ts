import type { NoticeContent, NoticeKind } from "./schemas.ts"

/** What notices are about: a member chooses for each how to hear of it. */
export const NOTICE_TOPICS = ["orders", "stock", "papers", "listings"] as const
export type NoticeTopic = (typeof NOTICE_TOPICS)[number]

const TOPIC_OF: Readonly<Record<NoticeKind, NoticeTopic | null>> = {
  new_order: "orders",
  message_received: "orders",
  complaint_reported: "orders",
  complaint_answered: "orders",
  complaint_escalated: "orders",
  complaint_decided: "orders",
  low_stock: "stock",
  paper_expiring: "papers",
  renewal_due: "papers",
  organization_verified: null,
  organization_sent_back: null,
  organization_suspended: null,
  organization_reinstated: null,
  producer_granted: null,
  producer_refused: null,
  point_verified: null,
  point_sent_back: null,
  point_suspended: null,
  point_reinstated: null,
  acting_opened: null,
  account_changed: null,
  refund_owed: "orders",
  transfer_awaited: "orders",
  transfer_said: "orders",
  gift_deposited: "orders",
  gift_changed: "orders",
  paper_seen: "papers",
  paper_sent_back: "papers",
  listing_approved: "listings",
  listing_sent_back: "listings",
  trade_given: "orders",
  trade_taken_back: "orders",
  restock_asked: "orders",
  restock_accepted: "orders",
  restock_declined: "orders",
  restock_sent: "orders",
  restock_received: "orders",
  restock_canceled: "orders",
  restock_moved: "orders",
}

/** Null for what nobody chooses about: decisions about the organization itself are mailed by whoever decides. */
export function topicOf(kind: NoticeKind): NoticeTopic | null {
  return TOPIC_OF[kind]
}

/** How a member hears of a topic by mail: at once, in the mail of the day, or not. The bell rings for all. */
export const NOTICE_WAYS = ["at_once", "digest", "none"] as const
export type NoticeWay = (typeof NOTICE_WAYS)[number]

/** Over what a notice comes that is sent at once. The mail of the day is always a mail. */
export const NOTICE_CHANNELS = ["email", "sms", "zalo"] as const
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number]

/** As long as a member has chosen nothing: what somebody waits for comes at once. */
export const USUAL_WAYS: Readonly<Record<NoticeTopic, NoticeWay>> = {
  orders: "at_once",
  stock: "digest",
  papers: "digest",
  listings: "at_once",
}

/** When the mail of the day leaves, in Asia/Ho_Chi_Minh. */
const DIGEST_HOUR = 7

/** The last moment at which a mail of the day left or should have: it tells what came before it. */
export function lastDigestAt(now: Date): Date {
  const hour = 3_600_000
  // Viet Nam keeps UTC+7 all year.
  const intoDay = (now.getTime() + 7 * hour - DIGEST_HOUR * hour) % (24 * hour)
  return new Date(now.getTime() - intoDay)
}

/** Nobody counts further: "99+". */
export const MOST_UNREAD = 100

/** How many notices stand on a page. */
export const NOTICES_A_PAGE = 20

/** The desk's page on which something can be done about a notice; in Vietnamese, without the language before it. */
export function noticePath(organization: string, notice: NoticeContent): string {
  const desk = `/kenh-co-so/${organization}`
  switch (notice.kind) {
    case "message_received":
    case "complaint_reported":
    case "complaint_answered":
    case "complaint_escalated":
    case "complaint_decided":
      return `${desk}/don/${notice.data.code}/phan-anh`
    case "low_stock":
      return `${desk}#ton-kho`
    case "paper_expiring":
    case "paper_seen":
    case "paper_sent_back":
      return `${desk}/giay-to`
    case "renewal_due":
      return `${desk}/giay-to#ho-so`
    case "account_changed":
      return `${desk}/tai-khoan-ngan-hang`
    case "transfer_awaited":
    case "transfer_said":
      return `${desk}/don/${notice.data.code}`
    case "gift_deposited":
    case "gift_changed":
      return `${desk}/diem-ban/${notice.data.point}/don-qua/${notice.data.code}`
    case "refund_owed":
      return `${desk}/hoan-tien`
    case "point_verified":
    case "point_sent_back":
    case "point_suspended":
    case "point_reinstated":
      return `${desk}/diem-ban`
    case "producer_granted":
    case "producer_refused":
      return `${desk}/chu-the`
    case "acting_opened":
      return `${desk}/lich-su`
    case "listing_approved":
      return `${desk}/san-pham`
    case "listing_sent_back":
      return `${desk}/san-pham?xem=nhap`
    case "trade_given":
    case "trade_taken_back":
      return `${desk}/quyen-ban`
    default:
      return "other" in notice.data ? `${desk}/nhap-hang/${notice.data.id}` : desk
  }
}
