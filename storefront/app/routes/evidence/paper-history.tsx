import type { EvidenceDocument, Verdict } from "@ocop/shared/evidence"
import { formatDay } from "@ocop/shared/day"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** Earlier and later papers of the same thing. */
export function PaperHistory({ paper }: { paper: EvidenceDocument }) {
  const others = paper.history.filter(({ id }) => id !== paper.id)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="lich-su">
      <h2 id="lich-su" className="mb-3 text-21">
        {m.evidence_history()}
      </h2>
      <ul className="border-t-[1.5px] border-muc">
        {others.map(({ id, stars, number, valid_from, valid_until, verdict }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-tro-2 py-2">
            <Link to={href(`/chung-nhan/${id}`)} reloadDocument lang={langOfName()} className="inline-block py-1">
              {number}
            </Link>
            {stars !== null && <span>{m.star_count({ n: stars })}</span>}
            <span className="text-tro-7">
              {valid_until === null
                ? formatDay(valid_from)
                : m.day_span({ from: formatDay(valid_from), to: formatDay(valid_until) })}
            </span>
            <span className="font-semibold">{shortVerdict(verdict)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function shortVerdict(verdict: Verdict): string {
  const words: Record<Verdict, string> = {
    valid: m.verdict_valid(),
    extended: m.verdict_extended_short(),
    expired: m.verdict_expired_short(),
    revoked: m.state_revoked(),
    not_yet: m.verdict_not_yet_short(),
  }
  return words[verdict]
}
