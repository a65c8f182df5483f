import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrganizationFile } from "@ocop/shared/joining"
import type { Organization } from "../member/require-membership"
import { ORGANIZATION_MODULE } from "../modules/organization"

/** Other organizations that are registered under the same identifier. */
export async function findSameIdentifier(
  container: MedusaContainer,
  organization: Organization,
): Promise<OrganizationFile["same_identifier"]> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const { id, identifier, identifier_type } = organization
  const ids = identifier_type === "personal_number" ? await idsWithSameNumber(container, id) : null
  if (ids === null && identifier === null) return []
  const rows = await organizations.listOrganizations(
    { id: { $ne: id, ...(ids ? { $in: ids } : {}) }, ...(ids ? {} : { identifier }) },
    { select: ["id", "name", "status"], take: 20 },
  )
  return rows.map(({ id, name, status }) => ({ id, name, status }))
}

async function idsWithSameNumber(container: MedusaContainer, organization_id: string): Promise<string[]> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const [own] = await organizations.listPersonalNumbers({ organization_id }, { take: 1 })
  if (!own) return []
  const rows = await organizations.listPersonalNumbers({ digest: own.digest }, { take: 20 })
  return rows.map((row) => row.organization_id)
}
