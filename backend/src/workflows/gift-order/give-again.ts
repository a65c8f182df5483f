import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRecipientsStep } from "../gift-recipient/steps/create-recipients"
import { keepGiftDraftStep } from "../gift/steps/keep-gift-draft"
import type { CopiedRecipient } from "./types"

type Input = { draft: Record<string, unknown>; recipients: CopiedRecipient[] }

/** A new gift, with the recipients that were asked for: all of it or nothing. Answers its id. */
export const giveAgainWorkflow = createWorkflow("give-again", (input: Input) => {
  const keepGiftDraft = keepGiftDraftStep(transform({ input }, ({ input }) => ({ id: null, values: input.draft })))
  createRecipientsStep(
    transform({ input, keepGiftDraft }, ({ input, keepGiftDraft: { id } }) =>
      input.recipients.map((each) => ({ ...each, draft_id: id })),
    ),
  )
  return new WorkflowResponse(transform({ keepGiftDraft }, ({ keepGiftDraft: { id } }) => id))
})
