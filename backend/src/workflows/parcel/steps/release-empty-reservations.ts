import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Core's edit of an order leaves a reservation of nothing for each line of which nothing is left to pack. */
export const releaseEmptyReservationsStep = createStep(
  "release-empty-reservations",
  async (line_ids: string[], { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const held = await inventory.listReservationItems({ line_item_id: line_ids }, { take: null })
    const empty = held.filter(({ quantity }) => Number(quantity) === 0).map(({ id }) => id)
    if (empty.length > 0) await inventory.deleteReservationItems(empty)
    return new StepResponse(empty.length)
  },
)
