import type { CertificationChip } from "@ocop/shared/catalogue"
import { addDays, formatDay } from "@ocop/shared/day"
import { Link } from "react-router"
import { useToday } from "#app/features/day/use-today.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { Icon } from "#app/ui/icon.tsx"

/** From here on a chip tells its last day. */
const SOON_DAYS = 30

type CertificationChipsProps = {
  chips: readonly CertificationChip[]
  /** On the maker's own page nobody needs to be told whose they are. */
  isMakerPage?: boolean
}

/** The certificates, each a link to its paper: those in force first, the product's own before those of its maker. */
export function CertificationChips({ chips, isMakerPage = false }: CertificationChipsProps) {
  const today = useToday()
  if (chips.length === 0) return null
  const rank = (chip: CertificationChip) => Number(isEnded(chip, today)) * 2 + Number(chip.holder === "maker")
  return (
    <ul className="flex flex-wrap gap-2" aria-label={m.certifications()}>
      {[...chips]
        .sort((a, b) => rank(a) - rank(b))
        .map((chip) => (
          <li key={chip.id} className="max-w-full">
            <Link
              to={href(`/chung-nhan/${chip.id}`)}
              reloadDocument
              className={`chip min-h-11 text-15 ${isEnded(chip, today) ? "chip-ended" : ""}`}
            >
              <Icon name={isEnded(chip, today) ? "clock" : "badge-check"} size={18} className="text-lua-7" />
              <span>
                <span {...said(chip.label, chip.label_en ?? chip.label)} />
                {chip.holder === "maker" && !isMakerPage && ` ${m.chip_of_maker()}`}
                {endingWords(chip, today)}
              </span>
            </Link>
          </li>
        ))}
    </ul>
  )
}

/** The last day counts. */
export function isEnded({ valid_until }: CertificationChip, today: string): boolean {
  return valid_until !== null && valid_until < today
}

function endingWords({ valid_until }: CertificationChip, today: string): string {
  if (valid_until === null || valid_until > addDays(today, SOON_DAYS)) return ""
  return valid_until < today ? ` ${m.chip_ended()}` : ` ${m.chip_until({ date: formatDay(valid_until).slice(0, 5) })}`
}
