import type { DeliveryLimit } from "@ocop/shared/catalogue"
import { m } from "#app/i18n/paraglide/messages.js"
import type { IconName } from "#app/ui/icon-names.ts"

const REGIONS: Record<DeliveryLimit["region"], () => string> = {
  north: m.region_north,
  central: m.region_central,
  south: m.region_south,
}

/** "Hàng mát: chỉ giao trong miền Nam, từ Đồng Nai đến Cà Mau." */
export function limitWords({ delivery_class, within, province, region }: DeliveryLimit): string {
  const area = within === "province" ? province : REGIONS[region]()
  const words = { cool: m.delivery_limit_cool, frozen: m.delivery_limit_frozen, live: m.delivery_limit_live }
  return words[delivery_class]({ area })
}

export function limitIcon({ delivery_class }: DeliveryLimit): IconName {
  return delivery_class === "live" ? "sprout" : "snowflake"
}
