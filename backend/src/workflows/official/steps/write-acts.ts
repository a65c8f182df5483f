import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE } from "../../../modules/ocop"
import { ChangedMeanwhile, type ActedBy, type OfficialChange } from "../../../modules/ocop/record"
import { changedMeanwhile } from "../../../official/problems"

export type RecordActsInput = { changes: OfficialChange[]; by: ActedBy }

/**
 * The last step of whatever officials do: what is written and who wrote it, in one transaction. It has no compensation,
 * since acts are never taken back but by another act: nothing that can fail comes after it but telling others.
 *
 * @throws ProblemError 409 `changed_meanwhile`
 */
export const writeActsStep = createStep("write-acts", async (input: RecordActsInput, { container }) => {
  try {
    return new StepResponse(await container.resolve(OCOP_MODULE).record(input.changes, input.by))
  } catch (error) {
    throw error instanceof ChangedMeanwhile ? changedMeanwhile() : error
  }
})
