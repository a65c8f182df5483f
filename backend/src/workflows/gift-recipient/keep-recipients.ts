import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { createRecipientsStep, type NewRecipient } from "./steps/create-recipients"
import { keepRecipientFormStep } from "./steps/keep-recipient-form"
import { removeRecipientsStep } from "./steps/remove-recipients"

type Input = {
  draft_id: string
  form_token: string
  rows: NewRecipient[]
  /** The rows in whose place they come. */
  replaced: string[]
}

/** Puts recipients into the list of a gift, all of them or none. */
export const keepRecipientsWorkflow = createWorkflow("keep-recipients", (input: Input) => {
  keepRecipientFormStep(
    transform({ input }, ({ input: { draft_id, form_token, rows } }) => ({ draft_id, form_token, count: rows.length })),
  )
  createRecipientsStep(transform({ input }, ({ input }) => input.rows))
  removeRecipientsStep(transform({ input }, ({ input }) => ({ ids: input.replaced })))
})
