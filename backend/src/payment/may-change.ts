import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import type { ProblemError } from "../http/problem-error"
import { OCOP_MODULE } from "../modules/ocop"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type { OrderNow } from "../parcel/read-orders"
import { Shown } from "../purchase/shown"
import { cashRefused, cashTooMuch } from "./problems"
import type { GroupRow } from "./purchase-money"

/** Once, and not after the time is over. */
export function mayExtend({ hold_until, hold_extended_at, deposit_paid_at }: GroupRow, now: Date): boolean {
  if (deposit_paid_at !== null) return false
  return hold_extended_at === null && hold_until !== null && new Date(hold_until) > now
}

/**
 * Why what is left of a purchase may not be paid at the door instead; null where it may. What its sellers refused when it
 * was sold stays refused, whatever they say since, and so is what they refuse by now. A carrier collects only so much for
 * one parcel.
 */
export async function whyNoCash(
  container: MedusaContainer,
  group: Pick<GroupRow, "shown">,
  live: readonly Pick<OrderNow, "id" | "total">[],
): Promise<ProblemError | null> {
  const parcels = Shown.parse(group.shown).parcels.filter(({ order_id }) => live.some(({ id }) => id === order_id))
  if (parcels.some(({ takes_cash }) => !takes_cash)) return cashRefused()
  if (live.some(({ total }) => total > env.COD_CEILING)) return cashTooMuch(env.COD_CEILING)
  return (await isRefusedNow(container, parcels)) ? cashRefused() : null
}

async function isRefusedNow(container: MedusaContainer, parcels: Shown["parcels"]): Promise<boolean> {
  const sellers = parcels.map(({ seller }) => seller.id)
  const product_id = parcels.flatMap(({ lines }) => lines.map((line) => line.product_id))
  const one = { select: ["id" as const], take: 1 }
  const [refusing, refused] = await Promise.all([
    container.resolve(ORGANIZATION_MODULE).listOrganizations({ id: sellers, takes_cash: false }, one),
    container.resolve(OCOP_MODULE).listProductFacts({ product_id, takes_cash: false }, one),
  ])
  return refusing.length + refused.length > 0
}
