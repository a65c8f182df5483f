import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_MODULE } from "../../../modules/gift"
import { valuesBefore } from "../../organization/steps/values-before"

/** `id` is null for a new gift; `values` are columns of it. */
export type KeepGiftDraftInput = { id: string | null; values: Record<string, unknown> }

type Undo = { created: string } | { before: { id: string } & Record<string, unknown> }

/** Writes a new gift, or what changes of one. */
export const keepGiftDraftStep = createStep(
  "keep-gift-draft",
  async ({ id, values }: KeepGiftDraftInput, { container }) => {
    const gifts = container.resolve(GIFT_MODULE)
    if (id === null) {
      const [created] = await gifts.createGiftDrafts([values])
      const made = created?.id ?? ""
      return new StepResponse<{ id: string }, Undo>({ id: made }, { created: made })
    }
    const before = valuesBefore(await gifts.retrieveGiftDraft(id), values)
    await gifts.updateGiftDrafts({ id, ...values })
    return new StepResponse<{ id: string }, Undo>({ id }, { before: { id, ...before } })
  },
  async (undo, { container }) => {
    if (!undo) return
    const gifts = container.resolve(GIFT_MODULE)
    if ("created" in undo) await gifts.deleteGiftDrafts(undo.created)
    else await gifts.updateGiftDrafts(undo.before)
  },
)
