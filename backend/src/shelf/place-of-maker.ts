import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The place from which an organization sends its own goods; null for one that sells none. */
export async function placeOfMaker(container: MedusaContainer, organization_id: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organization",
    fields: ["stock_location.id"],
    filters: { id: organization_id },
  })
  return data[0]?.stock_location?.id ?? null
}
