import { formatDay } from "@ocop/shared/day"
import type { NoticeContent } from "@ocop/shared/notice"
import type { ReactNode } from "react"
import { complaintReasonWords } from "#app/features/complaint/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import { shelfWords } from "./shelf-words.tsx"
import { paperName } from "./paper-name.ts"

export type Words = { title: string; facts: ReactNode; action: string }

/** What a notice says, and what can be done about it, in the reader's language; names and reasons stay Vietnamese. */
export function noticeWords(notice: NoticeContent): Words {
  switch (notice.kind) {
    case "new_order": {
      const { code, pieces, total } = notice.data
      const facts = m.notice_new_order_facts({ n: pieces, total: money(total) })
      return { title: m.notice_new_order({ code }), facts, action: m.notice_new_order_do() }
    }
    case "message_received":
      return {
        title: m.notice_message_received({ code: notice.data.code }),
        facts: null,
        action: m.notice_message_do(),
      }
    case "complaint_reported":
    case "complaint_answered":
    case "complaint_escalated":
    case "complaint_decided":
      return { title: complaintTitle(notice), facts: complaintFacts(notice), action: m.notice_complaint_do() }
    case "low_stock":
      return {
        title: m.notice_low_stock(),
        facts: <LowStock {...notice.data} />,
        action: m.notice_low_stock_do(),
      }
    case "paper_expiring":
      return { title: paperTitle(notice.data), facts: <Paper {...notice.data} />, action: m.notice_paper_do() }
    case "renewal_due":
      return {
        title: renewalTitle(notice.data),
        facts: <Renewal {...notice.data} />,
        action: m.notice_renewal_do(),
      }
    case "organization_verified":
      return { title: m.notice_organization_verified(), facts: null, action: m.notice_organization_do() }
    case "organization_sent_back":
      return organizationWords(m.notice_organization_sent_back(), notice.data.reason)
    case "organization_suspended":
      return organizationWords(m.notice_organization_suspended(), notice.data.reason)
    case "organization_reinstated":
      return organizationWords(m.notice_organization_reinstated(), notice.data.reason)
    case "producer_granted":
      return { title: m.notice_producer_granted(), facts: null, action: m.notice_producer_do() }
    case "producer_refused":
      return {
        title: m.notice_producer_refused(),
        facts: <Reason reason={notice.data.reason} />,
        action: m.notice_producer_do(),
      }
    case "point_verified":
    case "point_sent_back":
    case "point_suspended":
    case "point_reinstated":
      return pointWords(notice)
    case "paper_seen":
      return {
        title: m.notice_paper_seen({ number: notice.data.number }),
        facts: <Remark remark={notice.data.reason} />,
        action: m.notice_paper_do(),
      }
    case "paper_sent_back":
      return {
        title: m.notice_paper_sent_back({ number: notice.data.number }),
        facts: <Remark remark={notice.data.reason} />,
        action: m.notice_paper_do(),
      }
    case "account_changed":
      return {
        title: m.notice_account_changed(),
        facts: `${notice.data.bank} ${notice.data.number}`,
        action: m.notice_account_changed_do(),
      }
    case "transfer_awaited":
      return {
        title: m.notice_transfer_awaited({ code: notice.data.code }),
        facts: money(notice.data.amount),
        action: m.notice_transfer_awaited_do(),
      }
    case "transfer_said":
      return {
        title: m.notice_transfer_said({ code: notice.data.code }),
        facts: money(notice.data.amount),
        action: m.notice_transfer_awaited_do(),
      }
    case "gift_deposited":
      return {
        title: m.notice_gift_deposited({ code: notice.data.code }),
        facts: m.notice_gift_deposited_facts({
          amount: money(notice.data.amount),
          day: formatDay(notice.data.balance_on),
        }),
        action: m.notice_gift_do(),
      }
    case "gift_changed":
      return { title: m.notice_gift_changed({ code: notice.data.code }), facts: null, action: m.notice_gift_do() }
    case "refund_owed":
      return {
        title: m.notice_refund_owed({ code: notice.data.code }),
        facts: money(notice.data.amount),
        action: m.notice_refund_owed_do(),
      }
    case "acting_opened":
      return {
        title: m.notice_acting(),
        facts: (
          <>
            <span className="break-words">{notice.data.operator}</span>
            <Reason reason={notice.data.reason} />
          </>
        ),
        action: m.notice_acting_do(),
      }
    case "listing_approved":
      return {
        title: m.notice_listing_approved(),
        facts: <span lang="vi">{notice.data.product_name}</span>,
        action: m.notice_listing_do(),
      }
    case "listing_sent_back":
      return {
        title: m.notice_listing_sent_back(),
        facts: (
          <>
            <span lang="vi">{notice.data.product_name}</span>
            <Reason reason={notice.data.reason} />
          </>
        ),
        action: m.notice_listing_do(),
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
      return shelfWords(notice)
  }
}

type OfComplaint = Extract<NoticeContent, { kind: `complaint_${string}` }>

function complaintTitle(notice: OfComplaint): string {
  const { code } = notice.data
  switch (notice.kind) {
    case "complaint_reported":
      return m.notice_complaint_reported({ code })
    case "complaint_answered":
      return notice.data.move === "agree" ? m.notice_complaint_agreed({ code }) : m.notice_complaint_withdrawn({ code })
    case "complaint_escalated":
      return m.notice_complaint_escalated({ code })
    case "complaint_decided":
      return notice.data.move === "accept"
        ? m.notice_complaint_for_buyer({ code })
        : m.notice_complaint_for_seller({ code })
  }
}

function complaintFacts({ kind, data }: OfComplaint): string | null {
  if (kind !== "complaint_reported") return null
  return m.notice_complaint_facts({ reason: complaintReasonWords(data.reason), day: formatDay(data.answer_by) })
}

function organizationWords(title: string, reason: string | null): Words {
  return { title, facts: <Reason reason={reason} />, action: m.notice_organization_do() }
}

type OfPoint = Extract<NoticeContent, { kind: `point_${string}` }>

function pointWords({ kind, data: { point, reason } }: OfPoint): Words {
  const titles: Record<OfPoint["kind"], () => string> = {
    point_verified: m.notice_point_verified,
    point_sent_back: m.notice_point_sent_back,
    point_suspended: m.notice_point_suspended,
    point_reinstated: m.notice_point_reinstated,
  }
  const facts = (
    <>
      <span lang="vi">{point}</span>
      <Reason reason={reason} />
    </>
  )
  return { title: titles[kind](), facts, action: m.notice_point_do() }
}

function Reason({ reason }: { reason: string | null }) {
  if (reason === null) return null
  return (
    <span className="block whitespace-pre-line">
      {m.notice_reason()} <span lang="vi">{reason}</span>
    </span>
  )
}

function Remark({ remark }: { remark: string | null }) {
  if (remark === null) return null
  return (
    <span className="block whitespace-pre-line">
      {m.notice_remark()} <span lang="vi">{remark}</span>
    </span>
  )
}

type LowStockData = Extract<NoticeContent, { kind: "low_stock" }>["data"]

function LowStock({ items, more }: LowStockData) {
  return (
    <>
      {items.map(({ product_name, variant_title, left }) => (
        <span key={`${product_name} ${variant_title}`} className="block">
          <span lang="vi">{[product_name, variant_title].filter(Boolean).join(", ")}</span>
          {": "}
          {left > 0 ? m.notice_left({ n: left }) : m.notice_left_none()}
        </span>
      ))}
      {more > 0 && <span className="block">{m.notice_more({ n: more })}</span>}
    </>
  )
}

type PaperData = Extract<NoticeContent, { kind: "paper_expiring" }>["data"]

function paperTitle(data: PaperData): string {
  const paper = paperName(data)
  return data.days === 0 ? m.notice_paper_today({ paper }) : m.notice_paper_days({ paper, n: data.days })
}

function Paper({ product_name, number, until }: PaperData) {
  return (
    <>
      {product_name !== null && (
        <span className="block" lang="vi">
          {product_name}
        </span>
      )}
      {m.notice_paper_number({ number, day: formatDay(until) })}
    </>
  )
}

type RenewalData = Extract<NoticeContent, { kind: "renewal_due" }>["data"]

function renewalTitle({ step, stars, file_until }: RenewalData): string {
  const day = formatDay(file_until)
  const words: Record<RenewalData["step"], string> = {
    year: m.notice_renewal_year({ n: stars }),
    opens: m.notice_renewal_opens({ n: stars }),
    middle: m.notice_renewal_middle({ n: stars, day }),
    closing: m.notice_renewal_closing({ n: stars, day }),
    late: m.notice_renewal_late({ n: stars }),
  }
  return words[step]
}

function Renewal({ product_name, number, until, file_from, file_until }: RenewalData) {
  return (
    <>
      {product_name !== null && (
        <span className="block" lang="vi">
          {product_name}
        </span>
      )}
      <span className="block">{m.notice_paper_number({ number, day: formatDay(until) })}</span>
      {m.notice_renewal_window({ from: formatDay(file_from), until: formatDay(file_until) })}
    </>
  )
}
