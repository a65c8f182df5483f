import type { ParcelEvent } from "@ocop/shared/parcel"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { momentWords } from "#app/features/day/moment-words.ts"
import { stepWords } from "./words.ts"

type StepsProps = { events: readonly ParcelEvent[]; lines: Parameters<typeof stepWords>[1] }

/** Everything that was done to a parcel, the newest first. */
export function Steps({ events, lines }: StepsProps) {
  return (
    <ol className="space-y-2">
      {events.map((event) => (
        <li key={`${event.at} ${event.kind} ${event.box_id ?? ""}`} className="border-l-[3px] border-ngoc-7 pl-3">
          <p>{stepWords(event, lines)}</p>
          {event.note !== "" && (
            <p className="whitespace-pre-line text-15" lang={langOfName()}>
              {event.note}
            </p>
          )}
          <p className="text-15 text-tro-7">
            <time dateTime={event.at}>{momentWords(event.at)}</time>
            {event.on_behalf && `, ${m.parcel_step_on_behalf()}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
