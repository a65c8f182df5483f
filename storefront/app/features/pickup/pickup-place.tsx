import type { ParcelPickup } from "@ocop/shared/pickup"
import { addressOf } from "#app/features/sales-point/way.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

type Place = Pick<ParcelPickup, "handle" | "name" | "street" | "commune" | "province" | "phone" | "hours">

/** Where goods are fetched: the point, its address and its phone; its page tells all hours. `opening`: what is true now, in words. */
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
    </div>
  )
}
