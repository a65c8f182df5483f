import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MatchableGood } from "@ocop/shared/annex"
import type { Official } from "../official/require-official"

/** All goods of the official's provinces with their producers, also those that are not on sale. */
export async function matchableGoods(container: MedusaContainer, { provinces }: Official): Promise<MatchableGood[]> {
  return container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("product as p")
    .join("ocop_product_facts as f", "f.product_id", "p.id")
    .join("organization_organization_product_product as l", "l.product_id", "p.id")
    .join("organization as o", "o.id", "l.organization_id")
    .whereNull("p.deleted_at")
    .whereNull("f.deleted_at")
    .whereNull("l.deleted_at")
    .whereNull("o.deleted_at")
    .modify((query) => {
      if (provinces !== null) query.whereIn("f.origin_province_code", [...provinces])
    })
    .select("p.id", "p.title", "o.id as organization_id", "o.name as maker", "f.origin_province_code as province_code")
    .orderBy("p.id")
}
