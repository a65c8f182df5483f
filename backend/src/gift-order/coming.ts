import type { MedusaContainer } from "@medusajs/framework/types"
import { SHELF_MODULE } from "../modules/shelf"

/**
 * How many pieces of each kind are asked of their makers, or on the way, by the variant: for one gift, or to a point for
 * some gifts and for its shelf.
 */
export async function readComing(
  container: MedusaContainer,
  asked: { gift_order_id: string } | { point_id: string; gifts: readonly string[] },
): Promise<Map<string, number>> {
  const shelf = container.resolve(SHELF_MODULE)
  const status = ["asked", "accepted", "sent"] as ("asked" | "accepted" | "sent")[]
  const filter = "gifts" in asked ? { point_id: asked.point_id } : asked
  const open = await shelf.listRestockRequests({ ...filter, status }, { select: ["id", "gift_order_id"], take: null })
  const requests = open.filter(
    ({ gift_order_id: gift }) => !("gifts" in asked) || gift === null || asked.gifts.includes(gift),
  )
  const lines = await shelf.listRestockLines({ request_id: requests.map(({ id }) => id) }, { take: null })
  const coming = new Map<string, number>()
  for (const { variant_id, asked, accepted } of lines) {
    coming.set(variant_id, (coming.get(variant_id) ?? 0) + (accepted ?? asked))
  }
  return coming
}
