import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { removeRecipientsStep } from "./steps/remove-recipients"

/** Takes rows out of a list; nothing of them is kept. */
export const removeRecipientsWorkflow = createWorkflow("remove-recipients", (input: { ids: string[] }) => {
  removeRecipientsStep(input)
})
