import type { ProductDocument } from "@ocop/shared/catalogue"
import { formatDay } from "@ocop/shared/day"
import type { StarMark } from "@ocop/shared/stars"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { StarRow } from "#app/ui/stars.tsx"

type DecisionCardProps = { star: StarMark; decision: ProductDocument["decision"] }

/** Why the star can be believed, as one link to its evidence. The words carry it all; numeral and stars are for the eye. */
export function DecisionCard({ star, decision }: DecisionCardProps) {
  return (
    <Link
      to={href(`/chung-nhan/${star.recognition_id}`)}
      reloadDocument
      className="grid grid-cols-[auto_1fr] overflow-hidden rounded-plate border-2 border-muc bg-gao text-muc no-underline hover:bg-nghe-1 hover:text-muc"
    >
      <span className="flex w-28 flex-col items-center justify-center gap-1 bg-hanh-9 px-2 py-3" aria-hidden="true">
        <span className="font-display text-44 leading-none font-black text-nghe-4">{star.stars}</span>
        <StarRow stars={star.stars} size={15} />
        <span className="text-13 font-semibold tracking-wide text-gao">{m.star_plate()}</span>
      </span>
      <span className="space-y-1 p-3 sm:p-4">
        <span className="sr-only">{m.star_badge({ n: star.stars })}. </span>
        <span className="flex items-start gap-1.5 font-semibold text-lua-7">
          <Icon name="badge-check" className="mt-0.5" />
          {star.extended_until === null
            ? m.star_valid({ date: formatDay(star.valid_until) })
            : m.star_extended({ date: formatDay(star.extended_until) })}
        </span>
        {decision !== null && (
          <span className="block text-15">
            {m.decision_no()}{" "}
            <span lang={langOfName()}>
              {decision.number}, {formatDay(decision.date)}, {decision.authority}
            </span>
          </span>
        )}
        <span className="inline-flex items-center gap-1 font-semibold text-hanh-7 underline underline-offset-[0.2em]">
          {m.decision_see()}
          <Icon name="arrow-right" size={18} />
        </span>
      </span>
    </Link>
  )
}
