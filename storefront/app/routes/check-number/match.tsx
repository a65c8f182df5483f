import { formatDay } from "@ocop/shared/day"
import type { EvidenceMatch } from "@ocop/shared/evidence"
import { To } from "#app/features/legal/parts.tsx"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { Icon } from "#app/ui/icon.tsx"
import type { IconName } from "#app/ui/icon-names.ts"

/** One paper of that number: for what, and whether it holds today. Its own page has the rest. */
export function Match({ match }: { match: EvidenceMatch }) {
  const lang = langOfName()
  const paper =
    match.stars === null
      ? said(match.standard ?? "", match.standard_en).children
      : m.check_recognition({ n: match.stars })
  return (
    <li className="rounded-plate border-[1.5px] border-muc p-4">
      <h3 className="text-18 font-bold">
        <To to={`/chung-nhan/${match.id}`}>
          {paper}
          {": "}
          <span lang={match.product === null ? undefined : lang}>{match.product ?? m.check_whole_maker()}</span>
        </To>
      </h3>
      <p>
        {m.check_of()} <span lang={lang}>{match.maker.name}</span>
      </p>
      <Verdict match={match} />
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-15">
        <dt className="text-tro-7">{m.check_number()}</dt>
        <dd lang={lang}>{match.number}</dd>
        <dt className="text-tro-7">{m.check_issued()}</dt>
        <dd>{formatDay(match.issued_on)}</dd>
        <dt className="text-tro-7">{m.check_authority()}</dt>
        <dd lang={lang}>{match.authority}</dd>
      </dl>
    </li>
  )
}

const LOOKS: Record<EvidenceMatch["verdict"], { icon: IconName; look: string }> = {
  valid: { icon: "circle-check", look: "text-lua-7" },
  extended: { icon: "info", look: "text-ngoc-7" },
  expired: { icon: "triangle-alert", look: "text-nghe-8" },
  revoked: { icon: "ban", look: "text-son-7" },
  not_yet: { icon: "info", look: "text-tro-7" },
}

/** Invented papers say so before anything else. */
function Verdict({ match }: { match: EvidenceMatch }) {
  const { icon, look } = LOOKS[match.verdict]
  return (
    <p className={`mt-1 flex items-start gap-1.5 font-semibold ${look}`}>
      <Icon name={icon} size={20} className="mt-0.5" />
      <span>
        {match.demo && `${m.check_demo()} · `}
        {wordsOf(match)}
      </span>
    </p>
  )
}

function wordsOf({ verdict, valid_until, extended_until }: EvidenceMatch): string {
  const until = valid_until === null ? null : formatDay(valid_until)
  switch (verdict) {
    case "valid":
      return until === null ? m.check_valid_open() : m.check_valid({ date: until })
    case "extended":
      return m.check_extended({ date: extended_until === null ? "" : formatDay(extended_until) })
    case "expired":
      return m.check_expired({ date: until ?? "" })
    case "revoked":
      return m.check_revoked()
    case "not_yet":
      return m.check_not_yet()
  }
}
