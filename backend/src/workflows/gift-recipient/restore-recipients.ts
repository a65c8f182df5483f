import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { restoreRecipientsStep } from "./steps/restore-recipients"

/** Brings rows back that were taken out of a list. */
export const restoreRecipientsWorkflow = createWorkflow("restore-recipients", (input: { ids: string[] }) => {
  restoreRecipientsStep(input)
})
