import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays } from "@ocop/shared/day"
import { isStopInForce } from "@ocop/shared/sale-stop"
import { isRevokedWithoutStar } from "@ocop/shared/stars"
import { OCOP_MODULE } from "../modules/ocop"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { readRecognitions } from "../sellability"

export type Blocked = { product_ids: string[]; seller_ids: string[] }

/** Withdrawals of these days are asked of the papers; older ones are in the index, which is rewritten every night. */
const RECENT_DAYS = 2

/**
 * What may not be listed on a day whatever the index says: stopped or lately withdrawn goods, and the goods of stopped
 * or suspended sellers. These are few, so they are asked at every reading, and a notice counts from its first moment.
 */
export async function findBlocked(container: MedusaContainer, day: string): Promise<Blocked> {
  const ocop = container.resolve(OCOP_MODULE)
  const [stops, suspended, revoked] = await Promise.all([
    ocop.listSaleStops({ from: { $lte: day }, $or: [{ until: null }, { until: { $gte: day } }] }, { take: null }),
    container.resolve(ORGANIZATION_MODULE).listOrganizations({ status: "suspended" }, { select: ["id"], take: null }),
    ocop.listRecognitions(
      { revoked_on: { $gte: addDays(day, -RECENT_DAYS), $lte: day } },
      { select: ["id", "product_id"], take: null },
    ),
  ])
  const inForce = stops.filter((stop) => isStopInForce(stop, day))
  return {
    product_ids: [
      ...inForce.flatMap(({ product_id }) => product_id ?? []),
      ...(await withoutStar(container, [...new Set(revoked.map(({ product_id }) => product_id))], day)),
    ],
    seller_ids: [
      ...inForce.flatMap(({ scope, organization_id }) =>
        scope === "organization" && organization_id ? [organization_id] : [],
      ),
      ...suspended.map(({ id }) => id),
    ],
  }
}

async function withoutStar(container: MedusaContainer, product_ids: string[], day: string): Promise<string[]> {
  if (product_ids.length === 0) return []
  const recognitions = await readRecognitions(container, product_ids)
  return product_ids.filter((id) => isRevokedWithoutStar(recognitions.get(id) ?? [], day))
}
