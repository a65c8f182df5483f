import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_MODULE } from "../../../modules/gift"

/** Brings rows back that were taken out. */
export const restoreRecipientsStep = createStep(
  "restore-recipients",
  async ({ ids }: { ids: string[] }, { container }) => {
    await container.resolve(GIFT_MODULE).restoreGiftRecipients(ids)
    return new StepResponse(ids.length, ids)
  },
  async (ids, { container }) => {
    if (ids) await container.resolve(GIFT_MODULE).softDeleteGiftRecipients(ids)
  },
)
