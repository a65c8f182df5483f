import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TargetKey } from "@ocop/shared/desk-overview"
import { OCOP_MODULE } from "../../../modules/ocop"

export type NewTarget = {
  province_code: string | null
  key: TargetKey
  figure: "target" | "reached"
  value: number
  source: string
  set_by: string | null
  set_by_email: string | null
}

export const keepTargetStep = createStep(
  "keep-target",
  async (target: NewTarget, { container }) => {
    const { id } = await container.resolve(OCOP_MODULE).createProgrammeTargets(target)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(OCOP_MODULE).deleteProgrammeTargets(id)
  },
)
