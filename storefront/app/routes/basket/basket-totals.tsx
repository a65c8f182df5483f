import { Link } from "react-router"
import type { ShownBasket } from "#app/features/basket/shown.ts"
import { Totals } from "#app/features/basket/totals.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { Icon } from "#app/ui/icon.tsx"
import type { LineForms } from "./filled-basket.tsx"
import { VoucherForm } from "./voucher-form.tsx"

/** Where to, how much, and on to the checkout: only when nothing in the basket forbids it. */
export function BasketTotals({ basket, ...forms }: { basket: ShownBasket } & LineForms) {
  const { destination, groups } = basket
  const isBlocked = groups.some(
    (group) => group.delivery?.kind === "refused" || group.lines.some((line) => line.problem !== null),
  )
  return (
    <section aria-labelledby="tong-cong" className="rounded-plate border-2 border-muc p-4 lg:sticky lg:top-4">
      <h2 id="tong-cong" className="text-21">
        {m.basket_summary()}
      </h2>
      <div className="mt-3 flex items-start gap-2 border-b border-tro-2 pb-3">
        <Icon name="map-pin" className="mt-0.5" />
        <div>
          <p>
            <span className="font-semibold">{m.basket_destination()}: </span>
            {destination === null
              ? m.basket_destination_none()
              : m.basket_place({ commune: destination.commune, province: destination.province })}
          </p>
          <Link to={href("/gio-hang/noi-nhan?back=/gio-hang")} className="inline-block py-1 font-semibold">
            {destination === null ? m.basket_destination_choose() : m.basket_destination_change()}
          </Link>
        </div>
      </div>
      <VoucherForm voucher={basket.voucher} {...forms} />
      <Totals basket={basket} />
      {basket.adults_only && <p className="mt-3 text-15">{m.adult_basket()}</p>}
      <div className="mt-4 space-y-2">
        {isBlocked ? (
          <p className="font-semibold text-son-7">{m.basket_checkout_blocked()}</p>
        ) : (
          <ButtonLink to={href("/dat-hang")} className="w-full">
            {m.basket_checkout()}
          </ButtonLink>
        )}
        <ButtonLink look="outline" to={href("/tim")} className="w-full">
          {m.basket_continue()}
        </ButtonLink>
      </div>
    </section>
  )
}
