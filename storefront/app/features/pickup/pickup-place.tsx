import { formatSpans, type WeekHours } from "@ocop/shared/sales-point"
import type { ParcelPickup } from "@ocop/shared/pickup"
import { addressOf } from "#app/features/sales-point/way.ts"
import { WEEK, weekdayTitle } from "#app/features/sales-point/words.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

type Place = Pick<ParcelPickup, "handle" | "name" | "street" | "commune" | "province" | "phone" | "hours">

/** Where goods are fetched: the point, its address, its phone and its hours. `opening`: what is true now, in words. */
export function PickupPlace({ place, opening }: { place: Place; opening: string | null }) {
  const { handle, name, phone, hours } = place
  return (
    <div className="space-y-1">
      <p className="flex items-start gap-2">
        <Icon name="store" className="mt-0.5" />
        <span lang={langOfName()}>
          {hours === null ? (
            <strong>{name}</strong>
          ) : (
            <a href={href(`/diem-ban/${handle}`)} className="font-semibold">
              {name}
            </a>
          )}
          <br />
          {addressOf(place)}
        </span>
      </p>
      {phone !== null && (
        <p>
          <a href={`tel:${phone.replaceAll(" ", "")}`} className="inline-flex min-h-11 items-center gap-1.5">
            <Icon name="phone" size={20} />
            {m.point_call({ phone })}
          </a>
        </p>
      )}
      {opening !== null && <p className="font-semibold">{opening}</p>}
      {hours !== null && <Week hours={hours} />}
    </div>
  )
}

function Week({ hours }: { hours: WeekHours }) {
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{m.pickup_hours()}</summary>
      <ul className="pb-2">
        {WEEK.map((day) => (
          <li key={day} className="flex gap-3">
            <span className="w-24 shrink-0">{weekdayTitle(day)}</span>
            <span>{formatSpans(hours[day] ?? []) || m.point_hours_closed()}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
