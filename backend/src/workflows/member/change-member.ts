import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeMemberStep, type MemberChange } from "./steps/change-member"

/** A person of the desk says anew how they are called and where they can be called. */
export const changeMemberWorkflow = createWorkflow("change-member", (input: MemberChange) => {
  return new WorkflowResponse(changeMemberStep(input))
})
