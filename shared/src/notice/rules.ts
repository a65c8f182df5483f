import type { NoticeContent, NoticeKind } from "./schemas.ts"

/** What notices are about: a member chooses for each how to hear of it. */
export const NOTICE_TOPICS = ["orders", "stock", "papers", "listings", "organization"] as const
export type NoticeTopic = (typeof NOTICE_TOPICS)[number]

const TOPIC_OF: Readonly<Record<NoticeKind, NoticeTopic>> = {
  new_order: "orders",
  low_stock: "stock",
  paper_expiring: "papers",
  organization_verified: "organization",
  organization_sent_back: "organization",
  organization_suspended: "organization",
  organization_reinstated: "organization",
  listing_approved: "listings",
  listing_sent_back: "listings",
}

export function topicOf(kind: NoticeKind): NoticeTopic {
  return TOPIC_OF[kind]
}

/** Nobody counts further: "99+". */
export const MOST_UNREAD = 100

/** How many notices stand on a page. */
export const NOTICES_A_PAGE = 20

/** The desk's page on which something can be done about a notice; in Vietnamese, without the language before it. */
export function noticePath(organization: string, _notice: NoticeContent): string {
  return `/kenh-co-so/${organization}`
}
