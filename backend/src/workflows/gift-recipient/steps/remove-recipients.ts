import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_MODULE } from "../../../modules/gift"
import { toRestored, type RestoredRecipient } from "./restored-recipient"

/** Takes rows away for good. */
export const removeRecipientsStep = createStep(
  "remove-recipients",
  async ({ ids }: { ids: string[] }, { container }) => {
    const gifts = container.resolve(GIFT_MODULE)
    if (ids.length === 0) return new StepResponse(0, [])
    const rows = await gifts.listGiftRecipients({ id: ids }, { take: null })
    await gifts.deleteGiftRecipients(ids)
    return new StepResponse(rows.length, rows.map(toRestored))
  },
  async (rows: RestoredRecipient[] | undefined, { container }) => {
    if (rows && rows.length > 0) await container.resolve(GIFT_MODULE).createGiftRecipients(rows)
  },
)
