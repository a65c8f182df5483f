import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findStaleParcels } from "../parcel/find-stale"
import { findUsedForNothing, giveVouchersBack } from "../voucher/give-back"
import { followOrderWorkflow } from "../workflows/parcel/follow-order"

const DAYS_MS = 7 * 24 * 60 * 60 * 1000
const BATCH = 200
/** Nothing is cancelled unpaid longer after it was placed. */
const USES_DAYS_MS = 30 * 24 * 60 * 60 * 1000

/**
 * Every night: parcels follow what operators changed of their orders in core's own screens, and vouchers of purchases
 * that came to nothing may be used again. The event of a change, or its workflow, does so at once, but is lost when the
 * process ends before it is done.
 */
export default async function followOrders(container: MedusaContainer): Promise<void> {
  const stale = await findStaleParcels(container, { changed_since: new Date(Date.now() - DAYS_MS), take: BATCH })
  for (const { order_id } of stale) {
    try {
      await followOrderWorkflow(container).run({ input: { order_id } })
    } catch {
      // One that does not go through keeps no other from it, and is tried again the next night.
      const line = { event: "follow_order_failed", order_id }
      container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    }
  }
  const since = new Date(Date.now() - USES_DAYS_MS)
  for (const group_id of await findUsedForNothing(container, { used_since: since, take: BATCH })) {
    await giveVouchersBack(container, group_id)
  }
}

export const config = { name: "follow-orders", schedule: "35 19 * * *" }
