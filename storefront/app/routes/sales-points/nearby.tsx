import type { SalesPointMatches } from "@ocop/shared/sales-point"
import { To } from "#app/features/legal/parts.tsx"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** Points beyond the commune that was asked for, by distance. */
export function Nearby({ nearby }: { nearby: SalesPointMatches["nearby"] }) {
  if (nearby === null) return null
  return (
    <section aria-labelledby="gan-do" className="mt-5">
      <h2 id="gan-do" className="text-21">
        {m.points_nearby({ place: nearby.place })}
      </h2>
      <ul className="mt-2">
        {nearby.points.map(({ handle, name, km }) => (
          <li key={handle} className="py-1">
            <span lang={langOfName()}>
              <To to={`/diem-ban/${handle}`}>{name}</To>
            </span>
            , {m.points_nearest_km({ km })}
          </li>
        ))}
      </ul>
    </section>
  )
}
