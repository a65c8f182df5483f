import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { PARCEL_MODULE } from "../modules/parcel"
import { VOUCHER_MODULE } from "../modules/voucher"

/**
 * A purchase that came to nothing before it was paid gives its vouchers back: then it is as if they had not been used.
 * What was paid for and cancelled afterwards stays used. It may be called whenever an order was cancelled, and again.
 */
export async function giveVouchersBack(container: MedusaContainer, group_id: string): Promise<void> {
  const vouchers = container.resolve(VOUCHER_MODULE)
  const uses = await vouchers.listVoucherUses({ group_id, given_back_at: null }, { select: ["id"], take: null })
  if (uses.length === 0 || !(await cameToNothing(container, group_id))) return
  const given_back_at = new Date()
  await vouchers.updateVoucherUses(uses.map(({ id }) => ({ id, given_back_at })))
}

/** The purchases that still use vouchers though all of their parcels were cancelled since, the newest first. */
export async function findUsedForNothing(
  container: MedusaContainer,
  { used_since, take }: { used_since: Date; take: number },
): Promise<string[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { group_id: string }[] }>(
      `select u.group_id from voucher_use u join order_group g on g.id = u.group_id and g.status in ('open', 'canceled')
       where u.given_back_at is null and u.deleted_at is null and u.created_at >= ? and not exists (
         select 1 from parcel p where p.group_id = u.group_id and p.state <> 'canceled' and p.deleted_at is null
       ) group by u.group_id order by max(u.created_at) desc limit ?`,
      [used_since, take],
    )
  return rows.map(({ group_id }) => group_id)
}

async function cameToNothing(container: MedusaContainer, group_id: string): Promise<boolean> {
  const [[group], left] = await Promise.all([
    container.resolve(ORDER_GROUP_MODULE).listOrderGroups({ id: group_id }, { select: ["status"], take: 1 }),
    container.resolve(PARCEL_MODULE).listParcels({ group_id, state: { $ne: "canceled" } }, { select: ["id"], take: 1 }),
  ])
  if (group?.status === "canceled") return true
  return group?.status === "open" && left.length === 0
}
