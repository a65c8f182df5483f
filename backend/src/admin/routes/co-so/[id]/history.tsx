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
