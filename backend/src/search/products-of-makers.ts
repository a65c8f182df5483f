import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export async function productIdsOfMakers(container: MedusaContainer, organization_ids: string[]): Promise<string[]> {
  if (organization_ids.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organization",
    fields: ["products.id"],
    filters: { id: [...new Set(organization_ids)] },
  })
  return data.flatMap(({ products }) => (products ?? []).map((product: { id: string }) => product.id))
}
