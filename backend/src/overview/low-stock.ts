import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type LowRow = {
  variant_id: string
  product_handle: string
  product_name: string
  variant_title: string | null
  left: number
}

/**
 * The variants on sale of an organization of which so many pieces or fewer are free, the fewest first. One statement over
 * core's tables: asked through the modules it would be one question a product. It begins with what lies at the
 * organization's place, where goods have their row from the day they are published on, and looks up names only of the
 * few that may be low: thousands of goods are as quick as ten.
 */
export async function findLowStock(
  container: MedusaContainer,
  organization_id: string,
  { threshold, take }: { threshold: number; take: number },
): Promise<{ rows: LowRow[]; count: number }> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{
    rows: (Omit<LowRow, "left"> & { left: string; count: string })[]
  }>(
    `with few as materialized (
       select l.inventory_item_id, sum(l.stocked_quantity - l.reserved_quantity) as free
       from organization_organization_stock_location_stock_location place
       join inventory_level l on l.location_id = place.stock_location_id and l.deleted_at is null
       where place.organization_id = :organization_id and place.deleted_at is null
       group by l.inventory_item_id
       having sum(l.stocked_quantity - l.reserved_quantity) <
         (:threshold + 1) * (
           select max(ii.required_quantity)
           from organization_organization_product_product own
           join product_variant v on v.product_id = own.product_id and v.deleted_at is null
           join product_variant_inventory_item ii on ii.variant_id = v.id and ii.deleted_at is null
           where own.organization_id = :organization_id and own.deleted_at is null
         )
     ), low as (
       select v.id as variant_id, p.handle as product_handle, p.title as product_name, v.title as variant_title,
              greatest(0, min(floor(few.free / ii.required_quantity))) as left
       from few
       join product_variant_inventory_item ii on ii.inventory_item_id = few.inventory_item_id and ii.deleted_at is null
       join product_variant v on v.id = ii.variant_id and v.deleted_at is null and v.manage_inventory
       join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
       -- A point may have them in a box, which is a product of its own.
       join organization_organization_product_product own
         on own.product_id = p.id and own.organization_id = :organization_id and own.deleted_at is null
       group by v.id, p.handle, p.title, v.title
     )
     select low.*, count(*) over () as count from low
     where low.left <= :threshold
     order by low.left, low.product_name, low.variant_id
     limit :take`,
    { organization_id, threshold, take },
  )
  return {
    rows: rows.map(({ count: _, left, ...row }) => ({ ...row, left: Number(left) })),
    count: Number(rows[0]?.count ?? 0),
  }
}
