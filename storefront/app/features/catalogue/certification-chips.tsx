import type { CertificationChip } from "@ocop/shared/catalogue"
import { addDays, formatDay, todayInVietnam } from "@ocop/shared/day"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

/** From here on a chip tells its last day. */
const SOON_DAYS = 30

type CertificationChipsProps = {
  chips: readonly CertificationChip[]
  /** On the maker's own page nobody needs to be told whose they are. */
  isMakerPage?: boolean
  /** Today, from the loader, so that server and browser agree. */
  today: string
}

/** The certificates in force, each a link to its paper: the product's own first, then those of its maker. */
export function CertificationChips({ chips, isMakerPage = false, today }: CertificationChipsProps) {
  if (chips.length === 0) return null
  const ordered = [...chips].sort((a, b) => Number(a.holder === "maker") - Number(b.holder === "maker"))
  return (
    <ul className="flex flex-wrap gap-2" aria-label={m.certifications()}>
      {ordered.map((chip) => (
        <li key={chip.id} className="max-w-full">
          <Link to={href(`/chung-nhan/${chip.id}`)} reloadDocument className="chip min-h-11 text-15">
            <Icon name="badge-check" size={18} className="text-lua-7" />
            <span>
              <span lang={langOfName()}>{chip.label}</span>
              {chip.holder === "maker" && !isMakerPage && ` ${m.chip_of_maker()}`}
              {endsSoon(chip, today) && ` ${m.chip_until({ date: formatDay(chip.valid_until).slice(0, 5) })}`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function endsSoon(chip: CertificationChip, today: string): chip is CertificationChip & { valid_until: string } {
  return chip.valid_until !== null && chip.valid_until <= addDays(today, SOON_DAYS)
}

/** The day that a loader hands to the parts above. */
export function today(): string {
  return todayInVietnam(new Date())
}
