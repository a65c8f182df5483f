import type { GiftSeason } from "@ocop/shared/gift-season"
import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

/** While gifts for a feast are sought: the way to its page. */
export function SeasonBand({ season }: { season: GiftSeason }) {
  const [path, words] = season === "tet" ? ["/tet", m.home_tet()] : ["/trung-thu", m.home_mid_autumn()]
  return (
    <p className="bg-son-7 text-gao">
      <Link
        to={href(path)}
        className="page flex min-h-11 items-center gap-2 py-2 font-semibold text-gao hover:text-nghe-4"
      >
        {words}
        <Icon name="arrow-right" size={18} />
      </Link>
    </p>
  )
}
