import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { NOT_COLLECTED } from "@ocop/shared/parcel"
import { PICKUP_DAYS } from "@ocop/shared/pickup"
import { PARCEL_MODULE } from "../modules/parcel"
import { cancelPickup } from "../pickup/cancel"
import { tellReady, tellReturned } from "../pickup/tell-buyer"

const MINUTE_MS = 60_000
const BATCH = 100

/**
 * Tells of what lies ready, or is back on the shelf, where the process died before it did, and gives back to the shelf what was kept for as long as
 * was said. One that does not go through keeps no other from it, and is tried again.
 */
export default async function tendPickups(container: MedusaContainer): Promise<void> {
  const parcels = container.resolve(PARCEL_MODULE)
  const untold = await parcels.listParcels(
    { state: "packed", ready_told_at: null, ready_at: { $lte: new Date(Date.now() - MINUTE_MS) } },
    { select: ["id"], order: { ready_at: "ASC" }, take: BATCH },
  )
  for (const { id } of untold) await tellReady(container, id)
  const returned = await parcels.listParcels(
    { state: "canceled", returned_told_at: null, ready_at: { $ne: null } },
    { select: ["id"], order: { ready_at: "ASC", id: "ASC" }, take: BATCH },
  )
  for (const { id } of returned) await tellReturned(container, id)

  const overdue = await parcels.listParcels(
    { state: ["packed", "to_pack"], ready_at: { $lt: startOf(addDays(todayInVietnam(new Date()), -PICKUP_DAYS)) } },
    { order: { ready_at: "ASC", id: "ASC" }, take: BATCH },
  )
  for (const parcel of overdue) {
    const { id, order_id, organization_id } = parcel
    const acted = { actor: "system" as const, actor_id: null, on_behalf: false }
    const input = { order_id, organization_id, acted }
    try {
      await cancelPickup(container, parcel, { input, key: `not-collected-${id}`, reason: NOT_COLLECTED, note: "" })
    } catch {
      const line = { event: "pickup_not_given_back", parcel_id: id }
      container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    }
  }
}

/** Midnight in Vietnam. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`)
}

export const config = { name: "tend-pickups", schedule: "58 */5 * * * *" }
