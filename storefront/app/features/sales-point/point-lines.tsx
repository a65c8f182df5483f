import type { PublicSalesPoint } from "@ocop/shared/sales-point"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { addressOf, wayTo } from "./way.ts"

/** Whether it is open now, in words beside a sign. */
export function OpenLine({ is_open, words }: { is_open: boolean; words: string }) {
  return (
    <p className={`flex items-start gap-1.5 font-semibold ${is_open ? "text-lua-7" : "text-tro-7"}`}>
      <Icon name="clock" size={20} className="mt-0.5" />
      {words}
    </p>
  )
}

/** Where it is today, and what the place was called before. */
export function PlaceLines({ point }: { point: PublicSalesPoint }) {
  return (
    <div lang={langOfName()}>
      <p>{addressOf(point)}</p>
      {point.former !== null && <p className="text-15 text-tro-7">({point.former})</p>}
    </div>
  )
}

/** To call, and to go there. */
export function PointLinks({ point }: { point: PublicSalesPoint }) {
  return (
    <p className="flex flex-wrap gap-x-6">
      {point.phone !== null && (
        <a href={`tel:${point.phone.replaceAll(" ", "")}`} className="inline-flex min-h-11 items-center gap-1.5">
          <Icon name="phone" size={20} />
          {m.point_call({ phone: point.phone })}
        </a>
      )}
      <a
        href={wayTo(point)}
        aria-label={m.point_way_of({ name: point.name })}
        className="inline-flex min-h-11 items-center gap-1.5"
      >
        <Icon name="map-pin" size={20} />
        {m.point_way()}
      </a>
    </p>
  )
}
