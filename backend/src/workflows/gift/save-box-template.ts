import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepBoxTemplateStep, type KeepBoxTemplateInput } from "./steps/keep-box-template"

/** What a point says of a kind of box. */
export const saveBoxTemplateWorkflow = createWorkflow("save-box-template", (input: KeepBoxTemplateInput) => {
  return new WorkflowResponse(keepBoxTemplateStep(input))
})
