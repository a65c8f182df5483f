import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_MODULE } from "../../../modules/gift"

/** Remembers that a form was taken. */
export const keepRecipientFormStep = createStep(
  "keep-recipient-form",
  async (form: { draft_id: string; form_token: string; count: number }, { container }) => {
    const { id } = await container.resolve(GIFT_MODULE).createRecipientForms(form)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(GIFT_MODULE).deleteRecipientForms(id)
  },
)
