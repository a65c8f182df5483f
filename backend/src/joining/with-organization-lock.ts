import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Verifying opens a place of stock and its deliveries. */
const TIMEOUT_SECONDS = 30

/** One change of an organization at a time, over all processes: a second press of a button finds the work done. */
export function withOrganizationLock<T>(container: MedusaContainer, id: string, job: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(`organization:${id}`, job, { timeout: TIMEOUT_SECONDS })
}
