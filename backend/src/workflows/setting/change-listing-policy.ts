import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewPolicy } from "../../modules/setting/service"
import { chooseListingPolicyStep } from "./steps/choose-listing-policy"

/** Another listing policy from now on, with who chose it and why. @throws ProblemError 409 `policy_known` */
export const changeListingPolicyWorkflow = createWorkflow("change-listing-policy", (input: NewPolicy) => {
  chooseListingPolicyStep(input)
  return new WorkflowResponse(input)
})
