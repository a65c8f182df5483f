import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingContent } from "@ocop/shared/listing"
import { toSheet, type SheetCell } from "@ocop/shared/listing-sheet"
import OrganizationProduct from "../links/organization-product"
import { contentsOfProducts, readProducts } from "../listing/read-product"

/** How many products are read at once. */
const BATCH = 200

/** All that an organization has on sale, with the prices and the stock of now. */
export async function exportSheet(container: MedusaContainer, organization_id: string): Promise<SheetCell[][]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: OrganizationProduct.entryPoint,
    fields: ["product_id"],
    filters: { organization_id },
    pagination: { order: { product_id: "ASC" } },
  })
  const ids: string[] = links.map(({ product_id }) => product_id)
  const contents: ListingContent[] = []
  for (let start = 0; start < ids.length; start += BATCH) {
    const products = await readProducts(container, ids.slice(start, start + BATCH))
    contents.push(...(await contentsOfProducts(container, products)))
  }
  return toSheet(contents)
}
