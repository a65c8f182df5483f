import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const WAIT_SECONDS = 30

/** Lets one change of the parcels of a gift order through at a time. */
export async function holdGiftOrder<T>(container: MedusaContainer, id: string, job: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(`gift-order:${id}`, job, { timeout: WAIT_SECONDS })
}
