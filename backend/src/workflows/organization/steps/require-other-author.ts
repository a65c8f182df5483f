import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ownJoining } from "../../../joining/problems"
import { paperOwner } from "../../../joining/read-joining"
import { DOCUMENT_MODULE } from "../../../modules/document"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import { STAFF_MODULE } from "../../../modules/staff"
import type { DecideOrganizationInput } from "../decide-organization"

/** What an operator does for somebody who joins, as the history calls it. */
const WRITING = ["drafted", "filled_in", "paper_added", "paper_removed", "submitted", "producer_asked"]

/**
 * Four eyes: an operator who wrote any of an application for somebody does not verify it.
 *
 * @throws ProblemError 403 own_joining
 */
export const requireOtherAuthorStep = createStep(
  "require-other-author",
  async (
    { organization_id, decision, actor }: Pick<DecideOrganizationInput, "organization_id" | "decision" | "actor">,
    { container },
  ) => {
    if (decision === "verified" && (await hasWritten(container, organization_id, actor.actor_id))) {
      throw ownJoining(await isOnlyOperator(container, actor.actor_id))
    }
    return new StepResponse(organization_id)
  },
)

async function hasWritten(container: MedusaContainer, organization_id: string, actor_id: string): Promise<boolean> {
  const { type: owner_type, id: owner_id } = paperOwner(organization_id)
  const [events, papers] = await Promise.all([
    container
      .resolve(ORGANIZATION_MODULE)
      .listOrganizationEvents(
        { organization_id, actor_id, on_behalf: true, kind: WRITING },
        { select: ["id"], take: 1 },
      ),
    container
      .resolve(DOCUMENT_MODULE)
      .listDocuments({ owner_type, owner_id, added_by: actor_id }, { select: ["id"], take: 1 }),
  ])
  return events.length + papers.length > 0
}

async function isOnlyOperator(container: MedusaContainer, user_id: string): Promise<boolean> {
  const others = await container
    .resolve(STAFF_MODULE)
    .listStaffRoles({ role: "operator", revoked_at: null, user_id: { $ne: user_id } }, { select: ["id"], take: 1 })
  return others.length === 0
}
