import { z } from "@medusajs/framework/zod"
import { DayCountDocument, daysLeft, type DayCount } from "@ocop/shared/gift-order"
import type { ParcelCount } from "../modules/gift-order/service"
import type { GiftOrderRow } from "./cart-gift"

const Days = z.object({ items: z.array(DayCountDocument) })

/** What of an order is left to pack, by day. `counts`: of any orders. */
export function leftOf({ id, days }: GiftOrderRow, counts: readonly ParcelCount[]): DayCount[] {
  return daysLeft(
    Days.parse(days).items,
    counts.filter(({ gift_order_id }) => gift_order_id === id),
  )
}
