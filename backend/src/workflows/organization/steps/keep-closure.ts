import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Closure } from "@ocop/shared/closure"
import { toClosure, toClosureRow } from "../../../closure/to-closure"
import { requireOrganization } from "../../../joining/require-organization"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

export type KeepClosureInput = { organization_id: string; closure: Closure | null }

/** @throws ProblemError 404 */
export const keepClosureStep = createStep(
  "keep-closure",
  async ({ organization_id: id, closure }: KeepClosureInput, { container }) => {
    const known = toClosure(await requireOrganization(container, id))
    const isSame = known?.from === closure?.from && known?.until === closure?.until && known?.words === closure?.words
    if (isSame) return new StepResponse({ changed: false }, null)
    await container.resolve(ORGANIZATION_MODULE).updateOrganizations({ id, ...toClosureRow(closure) })
    return new StepResponse({ changed: true }, { id, ...toClosureRow(known) })
  },
  async (before, { container }) => {
    if (before) await container.resolve(ORGANIZATION_MODULE).updateOrganizations(before)
  },
)
