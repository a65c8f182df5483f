import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordOrganizationEventStep, type RecordEventInput } from "../organization/steps/record-organization-event"

/** One thing that an operator did for an organization, in its history. */
export const recordOnBehalfWorkflow = createWorkflow("record-on-behalf", (input: RecordEventInput) => {
  return new WorkflowResponse(recordOrganizationEventStep(input))
})
