import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SELLERS_WORD_DAYS } from "@ocop/shared/parcel"
import { PARCEL_MODULE } from "../modules/parcel"
import { deliverShipped } from "../parcel/deliver-shipped"

const DAY_MS = 24 * 60 * 60 * 1000
const BATCH = 100

/** A seller's word that a parcel arrived counts when the buyer has said nothing against it for some days. */
export default async function takeSellersWord(container: MedusaContainer): Promise<void> {
  const said_before = new Date(Date.now() - SELLERS_WORD_DAYS * DAY_MS)
  const parcels = await container
    .resolve(PARCEL_MODULE)
    .listParcels(
      { state: "shipped", queue: "shipped", said_delivered_at: { $lte: said_before } },
      { order: { said_delivered_at: "ASC", id: "ASC" }, take: BATCH },
    )
  for (const { id, order_id, organization_id } of parcels) {
    const acted = { actor: "system" as const, actor_id: null, on_behalf: false }
    try {
      await deliverShipped(container, { order_id, organization_id, acted })
    } catch {
      // One that does not go through keeps no other from it, and is tried again in an hour.
      const line = { event: "sellers_word_failed", parcel_id: id }
      container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    }
  }
}

export const config = { name: "take-sellers-word", schedule: "25 * * * *" }
