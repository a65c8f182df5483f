import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { moveStock } from "../../../shelf/move-stock"
import type { Held } from "../types"

export type HeldStock = { request_id: string; held: (Held & { id: string })[] }

/** What a request holds at its maker's place. */
export async function heldBy(container: MedusaContainer, request_id: string): Promise<HeldStock> {
  const rows = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ created_by: request_id }, { take: null })
  return {
    request_id,
    held: rows.map(({ id, inventory_item_id, location_id, quantity, description }) => ({
      ...{ id, inventory_item_id, location_id },
      quantity: Number(quantity),
      description: description ?? "",
    })),
  }
}

/** Lets it go. To be called under the lock. */
export async function letGo(container: MedusaContainer, { held }: HeldStock): Promise<void> {
  if (held.length > 0) await container.resolve(Modules.INVENTORY).deleteReservationItems(held.map(({ id }) => id))
}

/** Holds it again, as it was. To be called under the lock. */
export async function holdAgain(container: MedusaContainer, { request_id, held }: HeldStock): Promise<void> {
  if (held.length === 0) return
  await container
    .resolve(Modules.INVENTORY)
    .createReservationItems(held.map(({ id: _, ...each }) => ({ ...each, created_by: request_id })))
}

/** Takes from the maker's place what is held there, or brings it back. To be called under the lock. */
export async function moveHeld(container: MedusaContainer, { held }: HeldStock, sign: 1 | -1): Promise<void> {
  await moveStock(
    container,
    held.map(({ inventory_item_id, location_id, quantity }) => ({
      inventory_item_id,
      location_id,
      by: sign * quantity,
    })),
  )
}
