import type { BasketGroup } from "@ocop/shared/basket"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { money } from "#app/ui/price.tsx"

/** What a voucher takes off the goods of a parcel. */
export function ParcelDiscount({ amount }: { amount: number }) {
  return (
    <p className="flex justify-between gap-4">
      <span>{m.voucher_parcel_discount()}</span>
      <span className="font-semibold">−{money(amount)}</span>
    </p>
  )
}

/** How much more of goods makes the delivery free; nothing where it is, or never will be. */
export function FreeDeliveryWords({ group }: { group: Pick<BasketGroup, "free_delivery"> }) {
  const { free_delivery } = group
  if (free_delivery === null || free_delivery.missing === 0) return null
  return (
    <p className="flex items-start gap-2">
      <Icon name="info" className="mt-0.5 text-ngoc-7" />
      <span>{missingWords(free_delivery)}</span>
    </p>
  )
}

function missingWords({ missing, ceiling, of_seller }: NonNullable<BasketGroup["free_delivery"]>): string {
  const amount = money(missing)
  if (ceiling === null) return (of_seller ? m.voucher_free_missing_seller : m.voucher_free_missing)({ amount })
  const most = money(ceiling)
  return (of_seller ? m.voucher_free_missing_seller_most : m.voucher_free_missing_most)({ amount, most })
}
