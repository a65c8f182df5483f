import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ProposalPreview } from "@ocop/shared/listing"
import type { StaffRole } from "@ocop/shared/staff"
import { requireOrganization } from "../joining/require-organization"
import { provincesOf, type Official } from "../official/require-official"
import { readPhotos } from "../photo/read-photos"
import { rolesInForce } from "../staff/require-staff"
import { openPreview } from "./preview-link"
import { previewOver } from "./problems"
import { contentOf, photoOwnerOf } from "./read-listing"
import { requireProposalFor } from "./read-proposals"

/** Who may read proposals, as the routes at the desk ask for. */
const PROPOSAL_READERS: readonly StaffRole[] = ["operator", "reviewer", "auditor"]

/**
 * What a link shows. Whether its official may still read that proposal is asked again.
 *
 * @throws ProblemError 400 link_wrong when it was altered, is too old, or its official has no such role any more; 404
 *   when the proposal is gone, or of a province that is no longer theirs
 */
export async function previewProposal(container: MedusaContainer, token: string): Promise<ProposalPreview> {
  const asked = openPreview(token)
  const reader = asked && (await readerOf(container, asked.user_id))
  if (!asked || !reader) throw previewOver()
  const row = await requireProposalFor(container, reader, asked.proposal_id)
  const [organization, photos] = await Promise.all([
    requireOrganization(container, row.organization_id),
    readPhotos(container, photoOwnerOf(row)),
  ])
  return { organization: organization.name, status: row.status, content: contentOf(row), photos }
}

async function readerOf(container: MedusaContainer, user_id: string): Promise<Official | null> {
  const [[user], roles] = await Promise.all([
    container.resolve(Modules.USER).listUsers({ id: user_id }, { take: 1 }),
    rolesInForce(container, [user_id]),
  ])
  const rows = roles.filter(({ role }) => PROPOSAL_READERS.includes(role))
  return user && rows.length > 0 ? { user, provinces: provincesOf(rows) } : null
}
