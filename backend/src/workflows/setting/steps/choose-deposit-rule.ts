import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { USUAL_DEPOSIT_RULE } from "@ocop/shared/gift-order"
import { ProblemError } from "../../../http/problem-error"
import { SETTING_MODULE } from "../../../modules/setting"
import type { NewDepositRule } from "../../../modules/setting/service"

/** The last step: a choice that was made is never taken back, only followed by another. @throws ProblemError 409 */
export const chooseDepositRuleStep = createStep("choose-deposit-rule", async (input: NewDepositRule, { container }) => {
  const isNew = await container.resolve(SETTING_MODULE).chooseDepositRule(input, USUAL_DEPOSIT_RULE)
  if (!isNew) throw depositKnown()
  return new StepResponse(input.rule)
})

function depositKnown(): ProblemError {
  const message = "Chợ đang theo đúng các mức này rồi."
  return new ProblemError(409, { type: "deposit_known", message, field: "percent" })
}
