import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../../http/problem-error"
import { USUAL_POLICY } from "../../../listing-policy/current-policy"
import { SETTING_MODULE } from "../../../modules/setting"
import type { NewPolicy } from "../../../modules/setting/service"

/** The last step: a choice that was made is never taken back, only followed by another. @throws ProblemError 409 */
export const chooseListingPolicyStep = createStep("choose-listing-policy", async (input: NewPolicy, { container }) => {
  const isNew = await container.resolve(SETTING_MODULE).chooseListingPolicy(input, USUAL_POLICY)
  if (!isNew) throw policyKnown()
  return new StepResponse(input.policy)
})

function policyKnown(): ProblemError {
  const message = "Chợ đang theo chính sách này rồi. Hãy tải lại trang."
  return new ProblemError(409, { type: "policy_known", message, field: "policy" })
}
