import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { formatPhone } from "@ocop/shared/phone"
import { keptUntil, type ParcelPickup } from "@ocop/shared/pickup"
import { PARCEL_MODULE } from "../modules/parcel"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import { hoursOf } from "../sales-point/read-own"
import type { Shown } from "../purchase/shown"
import { codeOf } from "./code"

type Told = Pick<ParcelPickup, "phone" | "hours" | "exceptions" | "code" | "kept_until">

/** What a buyer is told, beyond what was shown at the sale, of the orders that are fetched, by the order's id. */
export async function readPickups(
  container: MedusaContainer,
  { parcels }: Shown,
  { withCodes }: { withCodes: boolean },
): Promise<Map<string, Told>> {
  const fetched = parcels.filter(({ pickup }) => pickup !== null)
  if (fetched.length === 0) return new Map()
  const [rows, points] = await Promise.all([
    container.resolve(PARCEL_MODULE).listParcels({ order_id: fetched.map(({ order_id }) => order_id) }, { take: null }),
    container
      .resolve(SALES_POINT_MODULE)
      .listSalesPoints({ id: fetched.flatMap(({ pickup }) => pickup?.point_id ?? []) }, { take: null }),
  ])
  return new Map(
    rows.map(({ order_id, state, pickup_point_id, pickup_seed, ready_at }) => {
      const point = points.find(({ id, status }) => id === pickup_point_id && status === "verified")
      const isReady = state === "packed"
      return [
        order_id,
        {
          phone: point?.phone ? formatPhone(point.phone) : null,
          ...(point ? hoursOf(point) : { hours: null, exceptions: [] }),
          code: withCodes && isReady && pickup_seed !== null ? codeOf(pickup_seed) : null,
          kept_until: isReady && ready_at !== null ? keptUntil(todayInVietnam(new Date(ready_at))) : null,
        },
      ]
    }),
  )
}
