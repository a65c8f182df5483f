import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { nameConditions } from "../listing/find-listings"

/** The packs on sale of these makers whose product's name has all the words, by name; only so many. */
export async function findVariants(
  container: MedusaContainer,
  { maker_ids, q, take }: { maker_ids: readonly string[]; q: string; take: number },
): Promise<string[]> {
  if (maker_ids.length === 0) return []
  const words = nameConditions("p.title", q)
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: { id: string }[] }>(
    `select v.id from organization_organization_product_product own
     join product p on p.id = own.product_id and p.deleted_at is null and p.status = 'published'
     join product_variant v on v.product_id = p.id and v.deleted_at is null
     where ${["own.organization_id = any(:makers)", "own.deleted_at is null", ...words.map(({ sql }) => sql)].join(" and ")}
     order by p.title, v.variant_rank, v.id limit :take`,
    { makers: [...maker_ids], take, ...Object.assign({}, ...words.map(({ bindings }) => bindings)) },
  )
  return rows.map(({ id }) => id)
}
