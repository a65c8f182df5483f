import { formatWeekday } from "@ocop/shared/day"
import { RECIPIENT_STATES, type BuyersGift } from "@ocop/shared/gift-order"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Button } from "#app/ui/button.tsx"
import { SelectField } from "#app/ui/field.tsx"
import { STATE_NAMES } from "./find.ts"
import { recipientStateWords } from "./words.ts"

type RecipientFilterProps = Pick<BuyersGift, "counts" | "days" | "filter" | "total">

/** Which recipients are listed: those that stand somewhere, or receive on a day. A form that is asked for with GET. */
export function RecipientFilter({ counts, days, filter, total }: RecipientFilterProps) {
  const named = RECIPIENT_STATES.filter((state) => (counts[state] ?? 0) > 0 || state === filter.state)
  return (
    <form
      method="get"
      role="search"
      aria-label={m.gift_recipients_filter()}
      className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
    >
      <SelectField
        label={m.gift_recipients_state()}
        name="tinh-trang"
        defaultValue={filter.state === null ? "" : STATE_NAMES[filter.state]}
      >
        <option value="">{m.gift_recipients_all({ n: total })}</option>
        {named.map((state) => (
          <option key={state} value={STATE_NAMES[state]}>
            {m.gift_recipients_of({ state: recipientStateWords(state), n: counts[state] ?? 0 })}
          </option>
        ))}
      </SelectField>
      <SelectField label={m.gift_recipients_day()} name="ngay" defaultValue={filter.day ?? ""}>
        <option value="">{m.gift_recipients_every_day()}</option>
        {days.map(({ day, recipients }) => (
          <option key={day} value={day}>
            {m.gift_recipients_of({ state: formatWeekday(day, getLocale()), n: recipients })}
          </option>
        ))}
      </SelectField>
      <Button type="submit" look="outline">
        {m.gift_recipients_show()}
      </Button>
    </form>
  )
}

/** The same list, another page of it. */
export function filterQuery({ state, day, wave }: BuyersGift["filter"], page: number): string {
  const search = new URLSearchParams({
    ...(state === null ? {} : { "tinh-trang": STATE_NAMES[state] }),
    ...(day === null ? {} : { ngay: day }),
    ...(wave === null ? {} : { dot: String(wave) }),
    ...(page === 1 ? {} : { trang: String(page) }),
  })
  return search.size === 0 ? "" : `?${search}`
}
