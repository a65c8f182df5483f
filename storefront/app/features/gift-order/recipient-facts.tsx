import { formatWeekday } from "@ocop/shared/day"
import type { GiftOrderRecipient } from "@ocop/shared/gift-order"
import { momentWords } from "#app/features/day/moment-words.ts"
import { carrierWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { recipientEventWords, recipientStateWords } from "./words.ts"

/** One recipient: who and where, how many boxes on which day, and what became of them. */
export function RecipientFacts({ recipient }: { recipient: GiftOrderRecipient }) {
  const { position, name, phone, street, place, boxes, day, message, state, wave, carrier, tracking_number, events } =
    recipient
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-bold" lang="vi">
          {position}. {name}
        </span>
        <span className="font-semibold">{recipientStateWords(state)}</span>
      </p>
      <p lang="vi">{[phone, street, place].filter((part) => part !== "").join(" · ")}</p>
      <p>
        {m.gift_recipients_boxes({ n: boxes })} · {formatWeekday(day, getLocale())}
        {wave !== null && ` · ${m.gift_recipients_wave({ n: wave })}`}
      </p>
      {carrier !== null && tracking_number !== "" && (
        <p>{m.gift_recipients_sent_by({ carrier: carrierWords(carrier), number: tracking_number })}</p>
      )}
      {message !== "" && (
        <p className="text-15 text-tro-7" lang="vi">
          “{message}”
        </p>
      )}
      {events.length > 0 && (
        <ol className="mt-1 text-15 text-tro-7">
          {events.map((event) => (
            <li key={`${event.at} ${event.kind}`}>
              {momentWords(event.at)}: {recipientEventWords(event)}
              {event.note !== "" && <span lang="vi"> ({event.note})</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
