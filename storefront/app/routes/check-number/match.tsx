import { formatDay } from "@ocop/shared/day"
import type { EvidenceMatch, EvidenceMatches } from "@ocop/shared/evidence"
import { verdictWords } from "#app/features/evidence/verdict.tsx"
import { To } from "#app/features/legal/parts.tsx"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { Icon } from "#app/ui/icon.tsx"
import type { IconName } from "#app/ui/icon-names.ts"

const PLATE = "rounded-plate border-[1.5px] border-muc p-4 print:break-inside-avoid"

/** One paper: for what, and whether it holds today. Its own page has the rest. */
export function Match({ match }: { match: EvidenceMatch }) {
  const lang = langOfName()
  const paper =
    match.stars === null
      ? said(match.standard ?? "", match.standard_en).children
      : m.check_recognition({ n: match.stars })
  return (
    <li className={PLATE}>
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
      {match.demo && (
        <p className="mt-1 flex items-start gap-1.5 font-semibold text-ngoc-7">
          <Icon name="info" size={20} className="mt-0.5" />
          {m.check_demo()}
        </p>
      )}
      <Verdict match={match} />
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-15">
        <dt className="text-tro-7">{m.check_number()}</dt>
        <dd lang={lang}>{match.number}</dd>
        <dt className="text-tro-7">{m.check_issued()}</dt>
        <dd>{formatDay(match.issued_on)}</dd>
        <dt className="text-tro-7">{m.check_holds()}</dt>
        <dd>{spanOf(match)}</dd>
        <dt className="text-tro-7">{m.check_authority()}</dt>
        <dd lang={lang}>{match.authority}</dd>
      </dl>
    </li>
  )
}

/** Goods that are sold here and of which no paper is known: that is neither good nor bad, and says so. */
export function WithoutPaper({ goods: { handle, name, maker } }: { goods: EvidenceMatches["without_paper"][number] }) {
  const lang = langOfName()
  return (
    <li className={`${PLATE} border-dashed`}>
      <h3 className="text-18 font-bold">
        <To to={`/san-pham/${handle}`}>
          <span lang={lang}>{name}</span>
        </To>
      </h3>
      <p>
        {m.check_of()} <span lang={lang}>{maker.name}</span>
      </p>
      <p className="mt-1 flex items-start gap-1.5 font-semibold text-tro-7">
        <Icon name="info" size={20} className="mt-0.5" />
        {m.check_unknown()}
      </p>
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

function Verdict({ match }: { match: EvidenceMatch }) {
  const { icon, look } = LOOKS[match.verdict]
  return (
    <p className={`mt-1 flex items-start gap-1.5 font-semibold ${look}`}>
      <Icon name={icon} size={20} className="mt-0.5" />
      {verdictWords(match)}
    </p>
  )
}

function spanOf({ valid_from, valid_until }: EvidenceMatch): string {
  const from = formatDay(valid_from)
  return valid_until === null ? m.check_holds_open({ from }) : m.day_span({ from, to: formatDay(valid_until) })
}
