import type { MedusaContainer } from "@medusajs/framework/types"
import { awaitedOf, readArrived, toClaim } from "../gift-order/arrived"
import { openGiftOrder, type OpenGiftOrder } from "../gift-order/require-order"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { openParcel } from "../parcel/require-parcel"
import type { Claim } from "../shelf/claim"
import { giftUnpaid } from "../shelf/problems"
import type { RestockRow } from "./require-restock"

/** The gift for which goods are asked; null where a person asks for them. */
export async function giftOfRestock(
  container: MedusaContainer,
  { gift_order_id }: Pick<RestockRow, "gift_order_id">,
): Promise<OpenGiftOrder | null> {
  if (gift_order_id === null) return null
  const [order] = await container.resolve(GIFT_ORDER_MODULE).listGiftOrders({ id: gift_order_id }, { take: 1 })
  return order?.group_id ? openGiftOrder(container, { group_id: order.group_id }) : null
}

/** No goods leave their maker for a gift of which no money has come; a deposit is enough. @throws ProblemError 409 gift_unpaid */
export async function requirePaidGift(container: MedusaContainer, request: RestockRow): Promise<void> {
  const gift = await giftOfRestock(container, request)
  if (gift?.parcel.state !== "awaiting_payment") return
  const { payment } = await openParcel(container, gift.parcel)
  if (!payment.is_deposited) throw giftUnpaid()
}

/**
 * For which line of the gift how many of the pieces that come are held: as many as it still waits for, and none where the
 * gift was cancelled meanwhile.
 */
export async function claimsFor(
  container: MedusaContainer,
  request: RestockRow,
): Promise<(variant_id: string, pieces: number) => Claim[]> {
  const gift = await giftOfRestock(container, request)
  if (gift === null || gift.parcel.state === "canceled") return () => []
  const { lines } = await openParcel(container, gift.parcel)
  const arrived = await readArrived(container, request.point_id, lines)
  return (variant_id, pieces) => {
    const known = arrived.get(variant_id)
    const quantity = known === undefined ? 0 : Math.min(pieces, awaitedOf(known))
    return known === undefined || quantity === 0 ? [] : [toClaim(known, quantity, gift.parcel.group_id)]
  }
}
