import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const WAIT_SECONDS = 30

/** Changes payouts while nobody else does: what is being sent gets no other account, and is marked once. */
export async function holdPayouts<T>(container: MedusaContainer, job: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute("payouts", job, { timeout: WAIT_SECONDS })
}
