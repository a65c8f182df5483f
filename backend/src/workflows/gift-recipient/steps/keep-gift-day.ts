import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_MODULE } from "../../../modules/gift"

/** Writes the day for all recipients. It counts as a change of the gift, so that another window sees it is behind. */
export const keepGiftDayStep = createStep(
  "keep-gift-day",
  async ({ id, delivery_on }: { id: string; delivery_on: string | null }, { container }) => {
    const gifts = container.resolve(GIFT_MODULE)
    const before = await gifts.retrieveGiftDraft(id)
    if (before.delivery_on === delivery_on) return new StepResponse(delivery_on, null)
    await gifts.updateGiftDrafts({ id, delivery_on, version: before.version + 1 })
    return new StepResponse(delivery_on, { id, delivery_on: before.delivery_on, version: before.version })
  },
  async (before, { container }) => {
    if (before) await container.resolve(GIFT_MODULE).updateGiftDrafts(before)
  },
)
