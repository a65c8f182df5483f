import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_MODULE } from "../../../modules/gift"

const BATCH = 200

export type ForgetGiftDraftsInput = {
  /** A moment in ISO 8601: a workflow passes no dates on. */
  touched_before: string
  /** The last id that was looked at; "" at the beginning. */
  after: string
}

/** Cannot be undone, and may be done again. Recipients go first: without their gift nobody would find them any more. */
export const forgetGiftDraftsStep = createStep(
  "forget-gift-drafts",
  async ({ touched_before, after }: ForgetGiftDraftsInput, { container }) => {
    const gifts = container.resolve(GIFT_MODULE)
    const old = await gifts.listGiftDrafts(
      { status: "draft", updated_at: { $lt: new Date(touched_before) }, id: { $gt: after } },
      { select: ["id"], order: { id: "ASC" }, take: BATCH },
    )
    const ids = old.map(({ id }) => id)
    if (ids.length === 0) return new StepResponse<{ after: string | null }>({ after: null })
    const recipients = await gifts.listGiftRecipients(
      { draft_id: ids },
      { select: ["draft_id", "updated_at"], take: null },
    )
    const since = new Date(touched_before)
    // A list that somebody still works on keeps its gift.
    const kept = new Set(
      recipients.filter(({ updated_at }) => new Date(updated_at) >= since).map(({ draft_id }) => draft_id),
    )
    const drafts = ids.filter((id) => !kept.has(id))
    // The module would leave those standing that were taken out of their list.
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("gift_recipient")
      .whereIn("draft_id", drafts)
      .delete()
    if (drafts.length > 0) await gifts.deleteGiftDrafts(drafts)
    return new StepResponse<{ after: string | null }>({ after: ids.at(-1) ?? null })
  },
)
