import { formatDay } from "@ocop/shared/day"
import type { PaperEvent, PaperPart } from "@ocop/shared/evidence"
import { m } from "#app/i18n/paraglide/messages.js"

/** What the officials' log says of it. The one day on which it was compared stands above already. */
export function PaperLog({ log }: { log: readonly PaperEvent[] }) {
  if (log.length < 2) return null
  return (
    <section aria-labelledby="so-ghi">
      <h2 id="so-ghi" className="mb-3 text-21">
        {m.evidence_log()}
      </h2>
      <ol className="border-t-[1.5px] border-muc">
        {log.map(({ on, event, changed }, index) => (
          <li key={index} className="flex flex-wrap items-baseline gap-x-3 border-b border-tro-2 py-2">
            <time dateTime={on} className="text-tro-7">
              {formatDay(on)}
            </time>
            <span className="font-semibold">
              {eventWords(event)}
              {changed.length > 0 && ":"}
            </span>
            {changed.length > 0 && <span>{changed.map(partWords).join(", ")}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function eventWords(event: PaperEvent["event"]): string {
  const words: Record<PaperEvent["event"], string> = {
    registered: m.evidence_log_registered(),
    verified: m.evidence_log_verified(),
    corrected: m.evidence_log_corrected(),
    extended: m.evidence_log_extended(),
    revoked: m.evidence_log_revoked(),
  }
  return words[event]
}

function partWords(part: PaperPart): string {
  const words: Record<PaperPart, string> = {
    stars: m.evidence_rank(),
    score: m.evidence_score(),
    standard: m.evidence_standard(),
    number: m.evidence_number(),
    date: m.evidence_issued(),
    authority: m.evidence_authority(),
    issuer: m.evidence_authority(),
    issued_on: m.evidence_issued(),
    valid_from: m.evidence_valid_from(),
    valid_until: m.evidence_valid_until(),
    name_printed: m.evidence_name_printed(),
    place_printed: m.evidence_place(),
    scope_text: m.evidence_scope(),
  }
  return words[part].toLocaleLowerCase()
}
