import type { EventAbout } from "@ocop/shared/history"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

const WORDS: Readonly<Record<string, () => string>> = {
  account_changed: m.desk_history_account_changed,
  acting_opened: m.desk_history_acting_opened,
  change_started: m.desk_history_change_started,
  drafted: m.desk_history_drafted,
  filled_in: m.desk_history_filled_in,
  submitted: m.desk_history_submitted,
  withdrawn: m.desk_history_withdrawn,
  verified: m.desk_history_verified,
  sent_back: m.desk_history_sent_back,
  suspended: m.desk_history_suspended,
  reinstated: m.desk_history_reinstated,
  producer_asked: m.desk_history_producer_asked,
  producer_withdrawn: m.desk_history_producer_withdrawn,
  producer_granted: m.desk_history_producer_granted,
  producer_refused: m.desk_history_producer_refused,
  member_invited: m.desk_history_member_invited,
  member_joined: m.desk_history_member_joined,
  member_removed: m.desk_history_member_removed,
  invitation_withdrawn: m.desk_history_invitation_withdrawn,
  paper_added: m.desk_history_paper_added,
  paper_removed: m.desk_history_paper_removed,
  submission_sent: m.desk_history_submission_sent,
  submission_withdrawn: m.desk_history_submission_withdrawn,
  submission_page_added: m.desk_history_submission_page_added,
  closure_set: m.desk_history_closure_set,
  closure_ended: m.desk_history_closure_ended,
  point_drafted: m.desk_history_point_drafted,
  point_saved: m.desk_history_point_saved,
  point_submitted: m.desk_history_point_submitted,
  point_change_submitted: m.desk_history_point_change_submitted,
  point_taken_back: m.desk_history_point_taken_back,
  point_verified: m.desk_history_point_verified,
  point_change_verified: m.desk_history_point_change_verified,
  point_sent_back: m.desk_history_point_sent_back,
  point_change_sent_back: m.desk_history_point_change_sent_back,
  point_suspended: m.desk_history_point_suspended,
  point_reinstated: m.desk_history_point_reinstated,
  point_annotated: m.desk_history_point_annotated,
  cash_changed: m.desk_history_cash_changed,
  threshold_changed: m.desk_history_threshold_changed,
  listings_kept: m.desk_history_listings_kept,
  listing_started: m.desk_history_listing_started,
  listing_saved: m.desk_history_listing_saved,
  listing_submitted: m.desk_history_listing_submitted,
  listing_taken_back: m.desk_history_listing_taken_back,
  photo_added: m.desk_history_photo_added,
  photo_removed: m.desk_history_photo_removed,
  sale_changed: m.desk_history_sale_changed,
  price_changed: m.desk_history_price_changed,
  stock_changed: m.desk_history_stock_changed,
  parcel_confirmed: m.desk_history_parcel_confirmed,
  payment_marked: m.desk_history_payment_marked,
  refund_sent: m.desk_history_refund_sent,
  parcel_packed: m.desk_history_parcel_packed,
  parcel_handed_over: m.desk_history_parcel_handed_over,
  parcel_delivered: m.desk_history_parcel_delivered,
  parcel_canceled: m.desk_history_parcel_canceled,
  message_sent: m.desk_history_message_sent,
  complaint_answered: m.desk_history_complaint_answered,
}

/** What was done; something that has no words of its own yet is "something else". */
export function eventWords(kind: string): string {
  return (WORDS[kind] ?? m.desk_history_acted)()
}

/** To what it was set. */
export function valueWords({ price, available, on_sale, takes_cash }: EventAbout): string | null {
  if (price !== undefined) return m.desk_history_price({ price: money(price) })
  if (available !== undefined) return m.desk_history_stock({ n: available })
  if (on_sale !== undefined) return on_sale ? m.desk_history_on_sale() : m.desk_history_off_sale()
  if (takes_cash !== undefined) return takes_cash ? m.desk_history_cash_taken() : m.desk_history_cash_refused()
  return null
}

/** Where it can be looked at; null for what has no page. */
export function pageOf(organization: string, about: EventAbout): { to: string; label: string } | null {
  const desk = `/kenh-co-so/${organization}`
  if (about.code) return { to: `${desk}/don/${about.code}`, label: m.desk_history_order({ code: about.code }) }
  if (about.product_id) return { to: `${desk}/san-pham/${about.product_id}`, label: m.desk_history_product() }
  if (about.listing_id) return { to: `${desk}/san-pham/nhap/${about.listing_id}`, label: m.desk_history_listing() }
  return null
}
