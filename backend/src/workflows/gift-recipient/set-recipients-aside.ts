import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { setRecipientsAsideStep } from "./steps/set-recipients-aside"

type Input = { ids: string[]; /** Brings them back. */ removal: string }

/** Takes rows out of a list; they can be brought back until they are erased. */
export const setRecipientsAsideWorkflow = createWorkflow("set-recipients-aside", (input: Input) => {
  setRecipientsAsideStep(input)
})
