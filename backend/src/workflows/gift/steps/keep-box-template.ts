import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_MODULE } from "../../../modules/gift"
import { valuesBefore } from "../../organization/steps/values-before"

/** `id` is null for a new box; `values` are columns of it. */
export type KeepBoxTemplateInput = { id: string | null; values: Record<string, unknown> }

type Undo = { created: string } | { before: { id: string } & Record<string, unknown> }

/** Writes a new kind of box, or what changes of one. */
export const keepBoxTemplateStep = createStep(
  "keep-box-template",
  async ({ id, values }: KeepBoxTemplateInput, { container }) => {
    const gifts = container.resolve(GIFT_MODULE)
    if (id === null) {
      const [created] = await gifts.createBoxTemplates([values])
      const made = created?.id ?? ""
      return new StepResponse<{ id: string }, Undo>({ id: made }, { created: made })
    }
    const before = valuesBefore(await gifts.retrieveBoxTemplate(id), values)
    await gifts.updateBoxTemplates({ id, ...values })
    return new StepResponse<{ id: string }, Undo>({ id }, { before: { id, ...before } })
  },
  async (undo, { container }) => {
    if (!undo) return
    const gifts = container.resolve(GIFT_MODULE)
    if ("created" in undo) await gifts.deleteBoxTemplates(undo.created)
    else await gifts.updateBoxTemplates(undo.before)
  },
)
