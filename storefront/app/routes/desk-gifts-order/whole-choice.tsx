import { formatWeekday } from "@ocop/shared/day"
import type { GiftOrderDocument, RecipientState, WholeOfGift } from "@ocop/shared/gift-order"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** The day, and the wave, of which everybody may be chosen at once: those that are shown, or the only day that there is. */
export function wholeOf({ filter: { day, wave }, days }: GiftOrderDocument): WholeOfGift | null {
  const only = days.length === 1 ? (days[0]?.day ?? null) : null
  const whole = { day: day ?? (wave === null ? only : null), wave }
  return whole.day === null && whole.wave === null ? null : whole
}

type WholeChoiceProps = { whole: WholeOfGift; state: RecipientState; count: number }

/** Ticked, the form is about everybody of the day or wave who stands at this step, also those on other pages. */
export function WholeChoice({ whole, state, count }: WholeChoiceProps) {
  return (
    <p className="mt-2">
      <input type="hidden" name="whole_day" value={whole.day ?? ""} />
      <input type="hidden" name="whole_wave" value={whole.wave ?? ""} />
      <label className="inline-flex min-h-11 items-center gap-2 font-semibold">
        <input type="checkbox" name="whole" value={state} className="size-6 shrink-0 accent-muc" />
        {wordsOf(whole, count)}
      </label>
    </p>
  )
}

function wordsOf({ day, wave }: WholeOfGift, n: number): string {
  const words = day === null ? "" : formatWeekday(day, getLocale())
  if (wave === null) return m.desk_gift_whole_day({ n, day: words })
  return day === null ? m.desk_gift_whole_wave({ n, wave }) : m.desk_gift_whole_both({ n, wave, day: words })
}
