import type { MedusaContainer } from "@medusajs/framework/types"
import type { PurchaseDocument } from "@ocop/shared/purchase"
import { GIFT_MODULE } from "../modules/gift"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import { keptListOf } from "./kept-list"

/** Whether a purchase is a gift for many. */
export async function isGift(container: MedusaContainer, group_id: string): Promise<boolean> {
  const known = await container.resolve(GIFT_ORDER_MODULE).listGiftOrders({ group_id }, { select: ["id"], take: 1 })
  return known.length > 0
}

/** To how many a purchase goes, if it is a gift, and how many of them are not erased. */
export async function readGiftCount(container: MedusaContainer, group_id: string): Promise<PurchaseDocument["gift"]> {
  const [order] = await container.resolve(GIFT_ORDER_MODULE).listGiftOrders({ group_id }, { take: 1 })
  if (!order) return null
  const draft_id = await keptListOf(container, order)
  const gifts = container.resolve(GIFT_MODULE)
  const [, kept] =
    draft_id === null ? [[], 0] : await gifts.listAndCountGiftRecipients({ draft_id }, { select: ["id"], take: 1 })
  return { recipients: order.recipients, boxes: order.boxes, kept }
}

/** The handle of the point that packs a purchase for its many recipients; null of one that is no gift. */
export async function readGiftPoint(container: MedusaContainer, group_id: string): Promise<string | null> {
  const [order] = await container.resolve(GIFT_ORDER_MODULE).listGiftOrders({ group_id }, { take: 1 })
  if (!order) return null
  const [point] = await container.resolve(SALES_POINT_MODULE).listSalesPoints({ id: order.point_id }, { take: 1 })
  return point?.handle ?? null
}
