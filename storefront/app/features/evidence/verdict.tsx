import type { EvidenceDocument } from "@ocop/shared/evidence"
import { addDays, formatDay } from "@ocop/shared/day"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import type { IconName } from "#app/ui/icon-names.ts"

const LOOKS: Record<EvidenceDocument["verdict"], { icon: IconName; look: string }> = {
  valid: { icon: "circle-check", look: "border-lua-7 bg-lua-1 text-lua-7" },
  extended: { icon: "hourglass", look: "border-nghe-8 bg-nghe-1 text-nghe-8" },
  expired: { icon: "clock", look: "border-dashed border-tro-7 bg-cam text-tro-7" },
  revoked: { icon: "ban", look: "border-son-7 bg-son-1 text-son-7" },
  not_yet: { icon: "calendar-days", look: "border-dashed border-tro-7 bg-cam text-tro-7" },
}

type VerdictFacts = Pick<EvidenceDocument, "verdict" | "valid_from" | "valid_until" | "extended_until" | "revoked">

/** The answer, first: an icon, words and a shape of its own. */
export function VerdictLine({ paper }: { paper: VerdictFacts }) {
  const { icon, look } = LOOKS[paper.verdict]
  return (
    <p className={`flex items-center gap-3 rounded-plate border-2 p-4 font-display text-27 font-extrabold ${look}`}>
      <Icon name={icon} size={34} />
      {verdictWords(paper)}
    </p>
  )
}

/** "Còn hiệu lực", or since when it is no longer. */
export function verdictWords({ verdict, valid_from, valid_until, extended_until, revoked }: VerdictFacts): string {
  switch (verdict) {
    case "valid":
      return valid_until === null ? m.verdict_valid() : m.star_valid({ date: formatDay(valid_until) })
    case "extended":
      return m.verdict_extended({ date: formatDay(extended_until ?? valid_until ?? valid_from) })
    case "expired":
      return m.verdict_expired({ date: formatDay(addDays(lastDay({ extended_until, valid_until, valid_from }), 1)) })
    case "revoked":
      return revoked === null ? m.state_revoked() : m.verdict_revoked({ date: formatDay(revoked.on) })
    case "not_yet":
      return m.verdict_not_yet({ date: formatDay(valid_from) })
  }
}

function lastDay(days: Pick<VerdictFacts, "extended_until" | "valid_until" | "valid_from">): string {
  const until = days.valid_until ?? days.valid_from
  return days.extended_until !== null && days.extended_until > until ? days.extended_until : until
}
