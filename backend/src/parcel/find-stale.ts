import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type StaleParcel = { code: string; order_id: string }

/**
 * Parcels that keep another total, or another end, than their orders have, the orders changed last first. Core's tables
 * are read, because the two sides are of two modules.
 */
export async function findStaleParcels(
  container: MedusaContainer,
  { changed_since, take }: { changed_since: Date; take: number },
): Promise<StaleParcel[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: StaleParcel[] }>(
    `select p.code, p.order_id from "order" o
     join parcel p on p.order_id = o.id and p.deleted_at is null
     join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
     where o.updated_at >= ?
       and ((p.state = 'canceled') <> (o.status = 'canceled')
         or (o.status <> 'canceled' and p.total <> round((s.totals ->> 'current_order_total')::numeric)))
     order by o.updated_at desc, o.id
     limit ?`,
    [changed_since, take],
  )
  return rows
}
