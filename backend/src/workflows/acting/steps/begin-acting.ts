import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACTING_LINK_MINUTES, ACTING_MINUTES } from "@ocop/shared/acting"
import { linkWrong } from "../../../account/problems"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** Begins it, once. @throws ProblemError 400 link_wrong when it was begun before */
export const beginActingStep = createStep(
  "begin-acting",
  async ({ id }: { id: string }, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const now = Date.now()
    if (!(await organizations.beginActing(id, new Date(now), new Date(now + ACTING_MINUTES * 60_000)))) {
      throw linkWrong()
    }
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const expires_at = new Date(Date.now() + ACTING_LINK_MINUTES * 60_000)
    await container.resolve(ORGANIZATION_MODULE).updateActingSessions({ id, begun_at: null, expires_at })
  },
)
