import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../../http/problem-error"
import { SETTING_MODULE } from "../../../modules/setting"
import type { NewSynonymChange } from "../../../modules/setting/service"

/** The last step: a change that was made is never taken back, only followed by another. @throws ProblemError 409 */
export const recordSynonymChangeStep = createStep(
  "record-synonym-change",
  async (input: NewSynonymChange, { container }) => {
    const isNew = await container.resolve(SETTING_MODULE).changeSynonyms(input)
    if (!isNew) throw synonymKnown()
    return new StepResponse(input.key)
  },
)

function synonymKnown(): ProblemError {
  const message = "Ai đó vừa làm việc này. Hãy tải lại trang."
  return new ProblemError(409, { type: "synonym_known", message, field: "typed" })
}
