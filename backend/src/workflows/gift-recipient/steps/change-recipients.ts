import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RecipientValues } from "../../../gift-recipient/to-values"
import { GIFT_MODULE } from "../../../modules/gift"
import { toRestored, type RestoredRecipient } from "./restored-recipient"

export type RecipientChange = RecipientValues & { id: string; is_answered?: boolean }

/** Writes rows anew. */
export const changeRecipientsStep = createStep(
  "change-recipients",
  async ({ changes }: { changes: RecipientChange[] }, { container }) => {
    const gifts = container.resolve(GIFT_MODULE)
    if (changes.length === 0) return new StepResponse(0, [])
    const before = await gifts.listGiftRecipients({ id: changes.map(({ id }) => id) }, { take: null })
    await gifts.updateGiftRecipients(changes)
    return new StepResponse(changes.length, before.map(toRestored))
  },
  async (rows: RestoredRecipient[] | undefined, { container }) => {
    if (rows && rows.length > 0) await container.resolve(GIFT_MODULE).updateGiftRecipients(rows)
  },
)
