import type { MedusaContainer } from "@medusajs/framework/types"
import type { Organization } from "../member/require-membership"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { noOrganization } from "./problems"

/** @throws ProblemError 404 */
export async function requireOrganization(container: MedusaContainer, id: string): Promise<Organization> {
  const [row] = await container.resolve(ORGANIZATION_MODULE).listOrganizations({ id }, { take: 1 })
  if (!row) throw noOrganization()
  return row
}
