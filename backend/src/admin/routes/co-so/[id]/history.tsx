import { Text } from "@medusajs/ui"
import type { OrganizationEventRow } from "@ocop/shared/joining"
import { Section } from "../../../parts/facts"
import { formatMoment } from "../../../parts/format"
import { useWords, type Word } from "../../../parts/use-words"

const KINDS: Readonly<Record<string, Word>> = {
  drafted: "event_drafted",
  filled_in: "event_filled_in",
  submitted: "event_submitted",
  withdrawn: "event_withdrawn",
  verified: "event_verified",
  sent_back: "event_sent_back",
  suspended: "event_suspended",
  reinstated: "event_reinstated",
  producer_asked: "event_producer_asked",
  producer_withdrawn: "event_producer_withdrawn",
  producer_granted: "event_producer_granted",
  producer_refused: "event_producer_refused",
  account_changed: "event_account_changed",
  acting_opened: "event_acting_opened",
  change_started: "event_change_started",
  member_invited: "event_member_invited",
  member_joined: "event_member_joined",
  member_removed: "event_member_removed",
  invitation_withdrawn: "event_invitation_withdrawn",
  paper_added: "event_paper_added",
  paper_removed: "event_paper_removed",
  submission_sent: "event_submission_sent",
  submission_withdrawn: "event_submission_withdrawn",
  submission_page_added: "event_submission_page_added",
  closure_set: "event_closure_set",
  closure_ended: "event_closure_ended",
  point_drafted: "event_point_drafted",
  point_saved: "event_point_saved",
  point_submitted: "event_point_submitted",
  point_change_submitted: "event_point_change_submitted",
  point_taken_back: "event_point_taken_back",
  point_verified: "event_point_verified",
  point_change_verified: "event_point_change_verified",
  point_sent_back: "event_point_sent_back",
  point_change_sent_back: "event_point_change_sent_back",
  point_suspended: "event_point_suspended",
  point_reinstated: "event_point_reinstated",
  point_annotated: "event_point_annotated",
  cash_changed: "event_cash_changed",
  threshold_changed: "event_threshold_changed",
  listings_kept: "event_listings_kept",
  listing_started: "event_listing_started",
  listing_saved: "event_listing_saved",
  listing_submitted: "event_listing_submitted",
  listing_taken_back: "event_listing_taken_back",
  photo_added: "event_photo_added",
  photo_removed: "event_photo_removed",
  sale_changed: "event_sale_changed",
  price_changed: "event_price_changed",
  stock_changed: "event_stock_changed",
  payment_marked: "event_payment_marked",
  refund_sent: "event_refund_sent",
  parcel_confirmed: "event_parcel_confirmed",
  parcel_packed: "event_parcel_packed",
  parcel_handed_over: "event_parcel_handed_over",
  parcel_delivered: "event_parcel_delivered",
  parcel_canceled: "event_parcel_canceled",
}

/** Who did what when, the newest first. */
export function History({ events }: { events: OrganizationEventRow[] }) {
  const { say, locale } = useWords()
  return (
    <Section title={say("organization_history")}>
      <ol className="flex flex-col gap-2">
        {events.map(({ id, kind, actor, actor_type, on_behalf, reason, at }) => (
          <li key={id} className="txt-small">
            <span className="text-ui-fg-subtle">{`${formatMoment(at, locale)} · `}</span>
            <strong>{say(KINDS[kind] ?? "event_other")}</strong>
            {` · ${[actor, say(`actor_${actor_type}`)].filter(Boolean).join(", ")}`}
            {on_behalf && ` (${say("organization_on_behalf")})`}
            {reason && (
              <Text lang="vi" className="whitespace-pre-line">
                {reason}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
