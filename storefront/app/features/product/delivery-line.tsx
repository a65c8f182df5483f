import type { DeliveryOffer, ProductDocument } from "@ocop/shared/catalogue"
import { formatWeekday } from "@ocop/shared/day"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { ClosureWords } from "#app/features/basket/closure-words.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Icon } from "#app/ui/icon.tsx"
import type { IconName } from "#app/ui/icon-names.ts"
import { money } from "#app/ui/price.tsx"
import { limitIcon, limitWords } from "./delivery-limit.ts"

type DeliveryLineProps = { product: ProductDocument; /** The page to come back to, a Vietnamese path. */ back: string }

/** When and for how much it comes, before the basket; and what the goods themselves demand. */
export function DeliveryLine({ product, back }: DeliveryLineProps) {
  const { delivery, delivery_limit, closure, shelf_life_days, lead_time_days } = product
  const season = getLocale() === "en" ? product.season_en : product.season
  const chooser = href(`/gio-hang/noi-nhan?${new URLSearchParams({ back })}`)
  return (
    <ul className="space-y-2 border-t border-tro-2 pt-4">
      <Row icon="truck">
        {delivery !== null && <span className="block">{offerWords(delivery)}</span>}
        <Link to={chooser} className="inline-block py-1 font-semibold">
          {delivery === null ? m.delivery_choose() : m.delivery_change()}
        </Link>
      </Row>
      {lead_time_days !== null && <Row icon="clock">{m.lead_time({ n: lead_time_days })}</Row>}
      {closure !== null && (
        <li>
          <ClosureWords closure={closure} />
        </li>
      )}
      {delivery_limit !== null && <Row icon={limitIcon(delivery_limit)}>{limitWords(delivery_limit)}</Row>}
      {season !== "" && <Row icon="sprout">{m.season({ months: season })}</Row>}
      {shelf_life_days !== null && <Row icon="calendar-days">{m.shelf_life({ n: shelf_life_days })}</Row>}
    </ul>
  )
}

function Row({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li className="flex gap-2.5">
      <Icon name={icon} size={22} className="mt-0.5 text-ngoc-7" />
      <span>{children}</span>
    </li>
  )
}

/** "Giao đến …: thứ Tư 25/11, phí 25.000 ₫.", or why it cannot be brought there. */
export function offerWords(offer: DeliveryOffer): string {
  const { place } = offer
  if (offer.kind === "refused") {
    const refusals = {
      cold_too_far: m.delivery_cold_too_far,
      live_too_far: m.delivery_live_too_far,
      too_heavy: m.delivery_too_heavy,
    }
    return refusals[offer.reason]({ place })
  }
  const locale = getLocale()
  const from = formatWeekday(offer.from_day, locale)
  const to = formatWeekday(offer.to_day, locale)
  const days = from === to ? from : m.day_span({ from, to })
  return m.delivery_offer({ place, days, fee: money(offer.fee) })
}
