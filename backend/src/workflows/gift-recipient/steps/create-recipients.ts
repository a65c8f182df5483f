import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RecipientValues } from "../../../gift-recipient/to-values"
import { GIFT_MODULE } from "../../../modules/gift"

/** With an invite, the row is of somebody who says the address. */
export type NewRecipient = RecipientValues & {
  draft_id: string
  position: number
  invite_key?: string
  invite_email?: string
}

/** Writes many rows in one go. */
export const createRecipientsStep = createStep(
  "create-recipients",
  async (rows: NewRecipient[], { container }) => {
    const created = await container.resolve(GIFT_MODULE).createGiftRecipients(rows)
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) await container.resolve(GIFT_MODULE).deleteGiftRecipients(ids)
  },
)
