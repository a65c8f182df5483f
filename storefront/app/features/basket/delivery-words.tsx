import type { DeliveryOffer } from "@ocop/shared/catalogue"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { money } from "#app/ui/price.tsx"
import { daySpanWords } from "./day-words.ts"

/** How many days the seller takes to prepare what is in a parcel. */
export function LeadWords({ days }: { days: number }) {
  return (
    <p className="flex items-start gap-2">
      <Icon name="clock" className="mt-0.5 text-ngoc-7" />
      <span>{m.lead_time({ n: days })}</span>
    </p>
  )
}

/** When one parcel arrives and what that costs with `off` taken off it, or why it cannot be sent there. */
export function DeliveryWords({ offer, off = 0 }: { offer: DeliveryOffer; off?: number }) {
  if (offer.kind === "refused") {
    const reasons = {
      cold_too_far: m.basket_reason_cold_too_far(),
      live_too_far: m.basket_reason_live_too_far(),
      too_heavy: m.basket_reason_too_heavy(),
    }
    // A smaller parcel goes no further, and only what is heavy gets lighter.
    const help = offer.reason === "too_heavy" ? m.basket_refused_help() : m.basket_refused_far_help()
    return (
      <div className="flex items-start gap-2">
        <Icon name="triangle-alert" className="mt-0.5 text-son-7" />
        <p>
          <strong className="font-semibold text-son-7">
            {m.basket_parcel_refused({ place: offer.place, reason: reasons[offer.reason] })}.
          </strong>{" "}
          {help}
        </p>
      </div>
    )
  }
  const days = daySpanWords(offer.from_day, offer.to_day)
  return (
    <p className="flex items-start gap-2">
      <Icon name="truck" className="mt-0.5 text-ngoc-7" />
      <span>
        {m.basket_parcel_offer({ place: offer.place, days, fee: money(offer.fee - off) })}
        {off > 0 && <> ({m.voucher_fee_off({ amount: money(off) })})</>}
      </span>
    </p>
  )
}
