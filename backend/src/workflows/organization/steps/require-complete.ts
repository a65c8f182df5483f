import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { identifierTaken, incomplete } from "../../../joining/problems"
import { readJoining } from "../../../joining/read-joining"
import { requireOrganization } from "../../../joining/require-organization"
import { findSameIdentifier } from "../../../joining/same-identifier"

/**
 * Changes nothing. Nobody comes back under another name: who is suspended is registered here still.
 *
 * @throws ProblemError 404, 409 with everything that is missing, 409 identifier_taken
 */
export const requireCompleteStep = createStep(
  "require-complete",
  async ({ organization_id }: { organization_id: string }, { container }) => {
    const organization = await requireOrganization(container, organization_id)
    const { missing } = await readJoining(container, organization)
    if (missing.length > 0) throw incomplete(missing)
    const same = await findSameIdentifier(container, organization)
    if (same.some(({ status }) => status === "verified" || status === "suspended")) throw identifierTaken()
    return new StepResponse({ id: organization_id })
  },
)
