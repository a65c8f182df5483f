import type { MedusaContainer } from "@medusajs/framework/types"
import { coversProvince } from "@ocop/shared/official-act"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type { Official } from "./require-official"

/** Filters rows of organizations down to those that have their seat in the official's provinces. */
export async function seatedWithin(
  container: MedusaContainer,
  { provinces }: Official,
): Promise<{ organization_id?: string[] }> {
  if (provinces === null) return {}
  const rows = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ province_code: [...provinces] }, { select: ["id"], take: null })
  return { organization_id: rows.map(({ id }) => id) }
}

/** Whether the organization has its seat in one of the official's provinces. */
export async function isSeatedWithin(
  container: MedusaContainer,
  { provinces }: Official,
  organization_id: string,
): Promise<boolean> {
  if (provinces === null) return true
  const [row] = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ id: organization_id }, { select: ["id", "province_code"], take: 1 })
  return row !== undefined && coversProvince(provinces, row.province_code)
}
