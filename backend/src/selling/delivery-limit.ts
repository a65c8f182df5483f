import type { DeliveryLimit } from "@ocop/shared/catalogue"
import type { DeliveryLimit as Limit, ShippingPlace } from "@ocop/shared/shipping"
import { gazetteer } from "../gazetteer"

/** How far goods may go from a place, with the place's names; null when everywhere, or when the place is not known. */
export function toDeliveryLimit(limit: Limit | null, from: ShippingPlace | null): DeliveryLimit | null {
  if (limit === null || from === null) return null
  const province = gazetteer().province(from.province_code)
  return province && { ...limit, province: province.full_name, region: from.region }
}
