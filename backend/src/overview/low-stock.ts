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
 * core's tables: asked through the modules it would be one question a product.
 */
export async function findLowStock(
  container: MedusaContainer,
  organization_id: string,
  { threshold, take }: { threshold: number; take: number },
): Promise<{ rows: LowRow[]; count: number }> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{
    rows: (Omit<LowRow, "left"> & { left: string; count: string })[]
  }>(
    `select low.*, count(*) over () as count from (
       select v.id as variant_id, p.handle as product_handle, p.title as product_name, v.title as variant_title,
              greatest(0, min(floor(coalesce(stock.free, 0) / ii.required_quantity))) as left
       from organization_organization_product_product link
       join product p on p.id = link.product_id and p.deleted_at is null and p.status = 'published'
       join product_variant v on v.product_id = p.id and v.deleted_at is null and v.manage_inventory
       join product_variant_inventory_item ii on ii.variant_id = v.id and ii.deleted_at is null
       left join lateral (
         select sum(l.stocked_quantity - l.reserved_quantity) as free from inventory_level l
         where l.inventory_item_id = ii.inventory_item_id and l.deleted_at is null
       ) stock on true
       where link.organization_id = ? and link.deleted_at is null
       group by v.id, p.handle, p.title, v.title
     ) low
     where low.left <= ?
     order by low.left, low.product_name, low.variant_id
     limit ?`,
    [organization_id, threshold, take],
  )
  return {
    rows: rows.map(({ count: _, left, ...row }) => ({ ...row, left: Number(left) })),
    count: Number(rows[0]?.count ?? 0),
  }
}
