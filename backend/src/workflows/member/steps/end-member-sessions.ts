import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** Signs a member out everywhere. Nobody is signed in again when a later step fails. */
export const endMemberSessionsStep = createStep(
  "end-member-sessions",
  async ({ member_id: id }: { member_id: string }, { container }) => {
    await container.resolve(ORGANIZATION_MODULE).updateMembers({ id, sessions_ended_at: new Date() })
    return new StepResponse(id)
  },
)
