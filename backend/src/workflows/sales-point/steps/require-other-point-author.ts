import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import { ownPoint } from "../../../sales-point/problems"
import type { DecidePointInput } from "../decide-sales-point"

/** What an operator writes of a point for somebody, as the history calls it. */
const WRITING = ["point_drafted", "point_saved", "point_submitted", "point_change_submitted"]

/** Four eyes: an operator who wrote any of a point for somebody does not verify it. @throws ProblemError 403 own_point */
export const requireOtherPointAuthorStep = createStep(
  "require-other-point-author",
  async ({ id, decision, actor: { actor_id } }: DecidePointInput, { container }) => {
    if (decision !== "verified") return new StepResponse(id)
    const [written] = await container
      .resolve(ORGANIZATION_MODULE)
      .listOrganizationEvents(
        { actor_id, on_behalf: true, kind: WRITING, detail: { sales_point_id: id } },
        { select: ["id"], take: 1 },
      )
    if (written) throw ownPoint()
    return new StepResponse(id)
  },
)
