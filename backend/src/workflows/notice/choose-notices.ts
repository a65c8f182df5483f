import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { chooseMemberLocaleStep } from "./steps/choose-member-locale"
import { chooseNoticeWaysStep, type Choice } from "./steps/choose-notice-ways"

/** A member says which notices are to be mailed, and in which language. */
export const chooseNoticesWorkflow = createWorkflow("choose-notices", (input: Choice) => {
  chooseMemberLocaleStep(input)
  return new WorkflowResponse(chooseNoticeWaysStep(input))
})
