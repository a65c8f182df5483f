import type { IInventoryService, ReservationItemDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Loosened = ReservationItemDTO["id"][]

/**
 * Lets what was held for lines of an order be packed in parts, however little is free beside it. Core's fulfilment takes
 * pieces off the shelf before it lets go of their hold, and then refuses where fewer are free than it takes.
 */
export const loosenHoldsStep = createStep(
  "loosen-holds",
  async (line_item_id: string[], { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const held = await inventory.listReservationItems({ line_item_id }, { take: null })
    const loosened = held.flatMap(({ id, allow_backorder }) => (allow_backorder ? [] : [id]))
    await holdFirmly(inventory, loosened, false)
    return new StepResponse(loosened, loosened)
  },
  async (loosened, { container }) => {
    if (loosened) await tighten(container.resolve(Modules.INVENTORY), loosened)
  },
)

/** What is still held afterwards is held as before. */
export const tightenHoldsStep = createStep("tighten-holds", async (loosened: Loosened, { container }) => {
  await tighten(container.resolve(Modules.INVENTORY), loosened)
  return new StepResponse(null)
})

async function tighten(inventory: IInventoryService, ids: Loosened): Promise<void> {
  if (ids.length === 0) return
  const left = await inventory.listReservationItems({ id: ids }, { select: ["id"], take: null })
  await holdFirmly(
    inventory,
    left.map(({ id }) => id),
    true,
  )
}

/** A hold that is not firm is not compared with what is free. */
async function holdFirmly(inventory: IInventoryService, ids: Loosened, isFirm: boolean): Promise<void> {
  if (ids.length > 0) await inventory.updateReservationItems(ids.map((id) => ({ id, allow_backorder: !isFirm })))
}
