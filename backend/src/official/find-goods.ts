import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FindGoods, FoundGoods } from "@ocop/shared/decision"
import { likeOf } from "./like-of"
import type { Official } from "./require-official"

const MOST = 20

/** Goods of the official's provinces whose name, or whose producer's, holds these letters with or without marks. */
export async function findGoods(
  container: MedusaContainer,
  { provinces }: Official,
  { q }: FindGoods,
): Promise<FoundGoods> {
  if (q.trim() === "") return { goods: [] }
  const goods: FoundGoods["goods"] = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("product as p")
    .join("ocop_product_facts as f", "f.product_id", "p.id")
    .join("organization_organization_product_product as l", "l.product_id", "p.id")
    .join("organization as o", "o.id", "l.organization_id")
    .whereNull("p.deleted_at")
    .whereNull("f.deleted_at")
    .whereNull("l.deleted_at")
    .whereNull("o.deleted_at")
    .whereRaw("unaccent(lower(p.title || ' ' || o.name)) like unaccent(lower(?))", [likeOf(q)])
    .modify((query) => {
      if (provinces !== null) query.whereIn("f.origin_province_code", [...provinces])
    })
    .select("p.id", "p.title", "o.name as maker", "f.origin_province_code as province_code")
    .orderBy(["p.title", "p.id"])
    .limit(MOST)
  return { goods }
}
