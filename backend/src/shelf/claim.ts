import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { readLevels, type Place } from "./move-stock"
import { moreThanFree } from "./problems"

/** Pieces at a place that a line of an order is to have. */
export type Claim = Place & { line_item_id: string; quantity: number; name: string; group_id: string }

/** What was held for the line before; null where nothing was. */
export type Claimed = { id: string; before: number | null }

/**
 * Holds pieces for lines of orders, beside what is held for them already. To be called under the lock.
 *
 * @throws ProblemError 409 more_than_free
 */
export async function claimPieces(container: MedusaContainer, claims: readonly Claim[]): Promise<Claimed[]> {
  await refuseMore(container, claims)
  const inventory = container.resolve(Modules.INVENTORY)
  const claimed: Claimed[] = []
  try {
    for (const { line_item_id, inventory_item_id, location_id, quantity, name, group_id } of claims) {
      const [held] = await inventory.listReservationItems({ line_item_id, inventory_item_id, location_id }, { take: 1 })
      if (held) {
        const before = Number(held.quantity)
        await inventory.updateReservationItems({ id: held.id, quantity: before + quantity })
        claimed.push({ id: held.id, before })
        continue
      }
      const place = { line_item_id, inventory_item_id, location_id }
      const made = await inventory.createReservationItems({
        ...{ ...place, quantity, description: name, created_by: group_id },
      })
      claimed.push({ id: made.id, before: null })
    }
  } catch (failure) {
    await unclaim(container, claimed)
    throw failure
  }
  return claimed
}

async function refuseMore(container: MedusaContainer, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return
  const levelOf = await readLevels(container, claims)
  for (const claim of claims) {
    const { stocked, reserved } = levelOf(claim) ?? { stocked: 0, reserved: 0 }
    const wanted = claims
      .filter((each) => each.inventory_item_id === claim.inventory_item_id && each.location_id === claim.location_id)
      .reduce((sum, { quantity }) => sum + quantity, 0)
    if (stocked - reserved < wanted) throw moreThanFree(claim.name)
  }
}

/** Lets go what was claimed. To be called under the lock. */
export async function unclaim(container: MedusaContainer, claimed: readonly Claimed[]): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  for (const { id, before } of claimed.toReversed()) {
    if (before === null) await inventory.deleteReservationItems([id])
    else await inventory.updateReservationItems({ id, quantity: before })
  }
}
