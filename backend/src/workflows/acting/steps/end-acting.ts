import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** Ends what an operator has begun, and gives the sessions that went on until now. */
export const endActingStep = createStep(
  "end-acting",
  async ({ user_id }: { user_id: string }, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const open = await organizations.listActingSessions(
      { user_id, begun_at: { $ne: null }, ended_at: null },
      { select: ["id"], take: null },
    )
    const ids = open.map(({ id }) => id)
    const ended_at = new Date()
    await organizations.updateActingSessions(ids.map((id) => ({ id, ended_at })))
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (!ids) return
    await container.resolve(ORGANIZATION_MODULE).updateActingSessions(ids.map((id) => ({ id, ended_at: null })))
  },
)
