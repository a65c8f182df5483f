import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { changeRecipientsStep, type RecipientChange } from "./steps/change-recipients"

/** Takes rows as they are typed now. */
export const changeRecipientsWorkflow = createWorkflow("change-recipients", (input: { changes: RecipientChange[] }) => {
  changeRecipientsStep(input)
})
