import { formatSpans, type WeekHours as Hours } from "@ocop/shared/sales-point"
import { WEEK, weekdayTitle } from "#app/features/sales-point/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** When a point is open, day by day, folded up. Only pages without scripts have it: its words weigh. */
export function WeekHours({ hours }: { hours: Hours }) {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{m.pickup_hours()}</summary>
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
