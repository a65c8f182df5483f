import { generateEntityId } from "@medusajs/framework/utils"
import { transform } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

const WAIT_SECONDS = 20
/** A killed run's lock is taken over after this time. */
const TTL_SECONDS = 60

/**
 * Lets one change of an order through at a time. The key is the order's id, which core's own flows lock too; another
 * order of the same purchase has another one. The function that comes back lets go.
 */
export function holdOrder(input: { order_id: string }): () => void {
  const ownerId = transform({ input }, () => generateEntityId("", "run"))
  const key = transform({ input }, ({ input }) => input.order_id)
  acquireLockStep({ key, ownerId, timeout: WAIT_SECONDS, ttl: TTL_SECONDS, executeOnSubWorkflow: true })
  return () => {
    releaseLockStep({ key, ownerId, executeOnSubWorkflow: true })
  }
}
