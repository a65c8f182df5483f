import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewSynonymChange } from "../../modules/setting/service"
import { recordSynonymChangeStep } from "./steps/record-synonym-change"

/** Another row of the search's synonyms from now on, or one less, with who did it. */
export const changeSynonymsWorkflow = createWorkflow("change-synonyms", (input: NewSynonymChange) => {
  recordSynonymChangeStep(input)
  return new WorkflowResponse(input)
})
