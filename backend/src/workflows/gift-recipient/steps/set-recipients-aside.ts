import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_MODULE } from "../../../modules/gift"

/** Takes rows out of a list in such a way that they can be brought back. */
export const setRecipientsAsideStep = createStep(
  "set-recipients-aside",
  async ({ ids, removal }: { ids: string[]; removal: string }, { container }) => {
    const gifts = container.resolve(GIFT_MODULE)
    await gifts.updateGiftRecipients(ids.map((id) => ({ id, removal })))
    await gifts.softDeleteGiftRecipients(ids)
    return new StepResponse(ids.length, ids)
  },
  async (ids, { container }) => {
    if (ids) await container.resolve(GIFT_MODULE).restoreGiftRecipients(ids)
  },
)
