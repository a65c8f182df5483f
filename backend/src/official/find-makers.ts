import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FindGoods } from "@ocop/shared/decision"
import type { FoundMakers } from "@ocop/shared/sale-stop"
import { likeOf } from "./like-of"
import type { Official } from "./require-official"

const MOST = 20

/** Organizations of the official's provinces whose name holds these letters with or without marks. */
export async function findMakers(
  container: MedusaContainer,
  { provinces }: Official,
  { q }: FindGoods,
): Promise<FoundMakers> {
  if (q.trim() === "") return { makers: [] }
  const makers: FoundMakers["makers"] = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("organization")
    .whereNull("deleted_at")
    .whereIn("status", ["verified", "suspended"])
    .whereRaw("unaccent(lower(name)) like unaccent(lower(?))", [likeOf(q)])
    .modify((query) => {
      if (provinces !== null) query.whereIn("province_code", [...provinces])
    })
    .select("id", "name", "province_code")
    .orderBy(["name", "id"])
    .limit(MOST)
  return { makers }
}
