import type { ComplaintEvent, ComplaintReason, ComplaintState, ComplaintWish } from "@ocop/shared/complaint"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

const REASONS: Readonly<Record<ComplaintReason, () => string>> = {
  damaged: m.complaint_reason_damaged,
  wrong_goods: m.complaint_reason_wrong_goods,
  missing: m.complaint_reason_missing,
  poor_quality: m.complaint_reason_poor_quality,
  wrong_information: m.complaint_reason_wrong_information,
}

export function complaintReasonWords(reason: ComplaintReason): string {
  return REASONS[reason]()
}

const WISHES: Readonly<Record<ComplaintWish, () => string>> = {
  money_back: m.complaint_wish_money_back,
  replacement: m.complaint_wish_replacement,
  other: m.complaint_wish_other,
}

export function wishWords(wish: ComplaintWish): string {
  return WISHES[wish]()
}

const STATES: Readonly<Record<ComplaintState, () => string>> = {
  open: m.complaint_state_open,
  offered: m.complaint_state_offered,
  returning: m.complaint_state_returning,
  refused: m.complaint_state_refused,
  escalated: m.complaint_state_escalated,
  settled: m.complaint_state_settled,
  dismissed: m.complaint_state_dismissed,
  withdrawn: m.complaint_state_withdrawn,
}

export function complaintStateWords(state: ComplaintState): string {
  return STATES[state]()
}

/** What somebody said or did, in a sentence. */
export function complaintEventWords({ kind, actor, on_behalf, amount, comes_back }: ComplaintEvent): string {
  const sum = amount === null || amount === 0 ? null : money(amount)
  switch (kind) {
    case "reported":
      return m.complaint_event_reported()
    case "withdraw":
      return m.complaint_event_withdraw()
    case "agree":
      return m.complaint_event_agree()
    case "escalate":
      return actor === "system" ? m.complaint_event_overdue() : m.complaint_event_escalate()
    case "accept": {
      const who = actor === "operator" && !on_behalf ? m.complaint_by_shop() : m.complaint_by_seller()
      if (comes_back) return m.complaint_event_accept_back({ who })
      return sum === null ? m.complaint_event_accept({ who }) : m.complaint_event_accept_pay({ who, amount: sum })
    }
    case "offer":
      return sum === null ? m.complaint_event_offer() : m.complaint_event_offer_pay({ amount: sum })
    case "refuse":
      return m.complaint_event_refuse()
    case "receive":
      return m.complaint_event_receive()
    case "dismiss":
      return m.complaint_event_dismiss()
  }
}
