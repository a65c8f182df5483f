import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewDepositRule } from "../../modules/setting/service"
import { chooseDepositRuleStep } from "./steps/choose-deposit-rule"

/** Another rule of deposits from now on, with who chose it and why. @throws ProblemError 409 `deposit_known` */
export const changeDepositRuleWorkflow = createWorkflow("change-deposit-rule", (input: NewDepositRule) => {
  chooseDepositRuleStep(input)
  return new WorkflowResponse(input)
})
