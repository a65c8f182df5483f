import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { chooseMemberReachStep } from "./steps/choose-member-reach"
import { chooseNoticeWaysStep, type Choice } from "./steps/choose-notice-ways"

/** A member says which notices are to be sent, over what, and in which language. */
export const chooseNoticesWorkflow = createWorkflow("choose-notices", (input: Choice) => {
  chooseMemberReachStep(input)
  return new WorkflowResponse(chooseNoticeWaysStep(input))
})
