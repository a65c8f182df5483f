import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { stillWorking } from "./problems"

/** A completion with everything around it takes well under this, also when many buy the same thing at once. */
const TIMEOUT_SECONDS = 25

/**
 * Lets one change of a basket through at a time, over all processes: a second press of the same button waits and then
 * finds the work done.
 *
 * @throws ProblemError 503 still_working when another one takes too long
 */
export async function withBasketLock<T>(container: MedusaContainer, id: string, job: () => Promise<T>): Promise<T> {
  let hasBegun = false
  const begin = () => {
    hasBegun = true
    return job()
  }
  try {
    return await container.resolve(Modules.LOCKING).execute(`basket:${id}`, begin, { timeout: TIMEOUT_SECONDS })
  } catch (error) {
    throw hasBegun ? error : stillWorking()
  }
}
