import type { DeliveryOffer } from "@ocop/shared/catalogue"
import { formatWeekday } from "@ocop/shared/day"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Icon } from "#app/ui/icon.tsx"
import { money } from "#app/ui/price.tsx"

/** When one parcel arrives and what that costs, or why it cannot be sent there. */
export function DeliveryWords({ offer }: { offer: DeliveryOffer }) {
  if (offer.kind === "refused") {
    const reasons = { cold_too_far: m.basket_reason_cold_too_far(), too_heavy: m.basket_reason_too_heavy() }
    return (
      <div className="flex items-start gap-2">
        <Icon name="triangle-alert" className="mt-0.5 text-son-7" />
        <p>
          <strong className="font-semibold text-son-7">
            {m.basket_parcel_refused({ place: offer.place, reason: reasons[offer.reason] })}.
          </strong>{" "}
          {m.basket_refused_help()}
        </p>
      </div>
    )
  }
  const locale = getLocale()
  const day1 = formatWeekday(offer.from_day, locale)
  const day2 = formatWeekday(offer.to_day, locale)
  return (
    <p className="flex items-start gap-2">
      <Icon name="truck" className="mt-0.5 text-ngoc-7" />
      <span>{m.basket_parcel_offer({ place: offer.place, day1, day2, fee: money(offer.fee) })}</span>
    </p>
  )
}
