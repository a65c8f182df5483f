import { formatWeekday } from "@ocop/shared/day"
import type { PackingDocument } from "@ocop/shared/gift-order"
import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** The days for which something waits, and what is short of each. */
export function DayLinks({ days, day, root }: Pick<PackingDocument, "days" | "day"> & { root: string }) {
  return (
    <nav aria-label={m.desk_packing_days()}>
      <ul className="flex flex-wrap gap-2">
        {days.map((each) => (
          <li key={each.day}>
            <Link
              to={href(`${root}/nhat-hang?ngay=${each.day}`)}
              aria-current={each.day === day ? "page" : undefined}
              className={`inline-flex min-h-11 flex-col justify-center rounded-plate border-[1.5px] border-muc px-3 py-1 no-underline ${
                each.day === day ? "bg-muc font-semibold text-gao" : "bg-gao text-muc"
              }`}
            >
              {m.desk_packing_day({ day: formatWeekday(each.day, getLocale()), boxes: each.boxes })}
              {each.missing > 0 && (
                <span className="text-15 font-semibold">{m.desk_packing_day_missing({ n: each.missing })}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
