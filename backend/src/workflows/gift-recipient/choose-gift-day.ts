import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { changeRecipientsStep, type RecipientChange } from "./steps/change-recipients"
import { keepGiftDayStep } from "./steps/keep-gift-day"

type Input = { id: string; delivery_on: string | null; changes: RecipientChange[] }

/** One day for all recipients, or none; then the rows that had no day of their own have one now. */
export const chooseGiftDayWorkflow = createWorkflow("choose-gift-day", (input: Input) => {
  keepGiftDayStep(input)
  changeRecipientsStep(input)
})
