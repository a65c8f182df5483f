import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const WAIT_SECONDS = 30

/**
 * Does something about the money of a purchase while nobody else does, nor changes one of its orders: the keys are the
 * orders' ids, which every change of an order holds too.
 */
export async function holdPurchase<T>(
  container: MedusaContainer,
  { id, order_ids }: { id: string; order_ids: string[] },
  job: () => Promise<T>,
): Promise<T> {
  return container.resolve(Modules.LOCKING).execute([id, ...order_ids], job, { timeout: WAIT_SECONDS })
}
