import type { MedusaContainer } from "@medusajs/framework/types"
import type { JoiningDocument } from "@ocop/shared/joining"
import { submitJoiningWorkflow, type SubmitJoiningInput } from "../workflows/organization/submit-joining"
import { withdrawJoiningWorkflow } from "../workflows/organization/withdraw-joining"
import { readJoining } from "./read-joining"
import { requireOrganization } from "./require-organization"
import { withOrganizationLock } from "./with-organization-lock"

/**
 * Sends an application to the operators. Sent twice it is sent once.
 *
 * @throws ProblemError 409 with everything that is missing, `identifier_taken`, or `status_changed`
 */
export function submitJoining(container: MedusaContainer, input: SubmitJoiningInput): Promise<JoiningDocument> {
  return moved(container, input, () => submitJoiningWorkflow(container).run({ input }))
}

/** @throws ProblemError 409 status_changed once it was decided */
export function withdrawJoining(container: MedusaContainer, input: SubmitJoiningInput): Promise<JoiningDocument> {
  return moved(container, input, () => withdrawJoiningWorkflow(container).run({ input }))
}

async function moved(
  container: MedusaContainer,
  { organization_id: id }: SubmitJoiningInput,
  move: () => Promise<unknown>,
): Promise<JoiningDocument> {
  return withOrganizationLock(container, id, async () => {
    await move()
    return readJoining(container, await requireOrganization(container, id))
  })
}
