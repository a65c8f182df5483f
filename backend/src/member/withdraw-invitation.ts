import type { MedusaContainer } from "@medusajs/framework/types"
import { withOrganizationLock } from "../joining/with-organization-lock"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { withdrawInvitationWorkflow, type WithdrawInvitationInput } from "../workflows/organization/withdraw-invitation"
import { noSuchInvitation } from "./team-problems"

/** @throws ProblemError 404 for one that is answered or withdrawn already, as for another organization's */
export async function withdrawInvitation(container: MedusaContainer, input: WithdrawInvitationInput): Promise<void> {
  const { organization_id, id } = input
  await withOrganizationLock(container, organization_id, async () => {
    const [row] = await container
      .resolve(ORGANIZATION_MODULE)
      .listInvitations({ id, organization_id, accepted_at: null, withdrawn_at: null }, { take: 1 })
    if (!row) throw noSuchInvitation()
    await withdrawInvitationWorkflow(container).run({ input })
  })
}
