import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StopEffect } from "@ocop/shared/sale-stop"
import { productIdsOfMakers } from "../search/products-of-makers"
import type { PaperSubject } from "./subject-of-paper"

/**
 * How much a stop of this hits now: goods, open baskets, and parcels that are not handed over yet. A parcel with
 * something left to collect at the door counts as unpaid.
 */
export async function effectOfStop(
  container: MedusaContainer,
  { product_id, organization_id }: PaperSubject,
): Promise<StopEffect> {
  const ids = product_id === null ? await productIdsOfMakers(container, [organization_id]) : [product_id]
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [[carts], [orders]]: [{ n: number }[], { unpaid: number; paid: number }[]] = await Promise.all([
    db("cart as c")
      .join("cart_line_item as l", "l.cart_id", "c.id")
      .whereNull("c.completed_at")
      .whereNull("c.deleted_at")
      .whereNull("l.deleted_at")
      .whereIn("l.product_id", ids)
      .select(db.raw("count(distinct c.id)::int as n")),
    db("parcel as p")
      .whereNull("p.deleted_at")
      .whereIn("p.state", ["to_pack", "packed"])
      .whereIn(
        "p.order_id",
        db("order_item as i")
          .join("order_line_item as l", "l.id", "i.item_id")
          .whereNull("i.deleted_at")
          .whereIn("l.product_id", ids)
          .select("i.order_id"),
      )
      .select(
        db.raw("(count(*) filter (where p.due > 0))::int as unpaid"),
        db.raw("(count(*) filter (where p.due <= 0))::int as paid"),
      ),
  ])
  return {
    products: ids.length,
    carts: carts?.n ?? 0,
    unpaid_orders: orders?.unpaid ?? 0,
    paid_orders: orders?.paid ?? 0,
  }
}
