import type { MedusaContainer } from "@medusajs/framework/types"
import { readShare } from "./read-share"

/** Whole đồng. Also of orders that were cancelled while a stopped run had captured them: they are refunded. */
export async function sumOfShares(container: MedusaContainer, order_ids: readonly string[]): Promise<number> {
  const shares = await Promise.all(order_ids.map((id) => readShare(container, id)))
  return shares.reduce((sum, share) => sum + (share?.captured ?? 0), 0)
}
