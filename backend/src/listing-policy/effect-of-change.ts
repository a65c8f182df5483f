import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { PolicyEffect } from "@ocop/shared/listing-policy"
import { INDEX, listedOn, readPage, readScope, starlessOn, toOrder, type Scope } from "../catalogue/index-query"

const EXAMPLES = 10
const CHUNK = 1000

type InCart = { cart_id: string; product_id: string }

/**
 * What a change of policy takes out of the shop or brings into it on a day: both ways it is the goods without a star in
 * force that nothing else keeps from being listed. And in how many open baskets some of them lie.
 */
export async function effectOfChange(container: MedusaContainer, day: string): Promise<PolicyEffect> {
  const scope: Scope = { ...(await readScope(container, day)), policy: "ocop_and_local" }
  const starless = { $and: [...listedOn(scope), starlessOn(day)] }
  const [{ products, count }, lines] = await Promise.all([
    readPage(container, starless, { take: EXAMPLES, order: toOrder("phu-hop", false) }),
    readOpenCarts(container),
  ])
  const product_ids = [...new Set(lines.map(({ product_id }) => product_id))]
  const affected = new Set<string>()
  for (let start = 0; start < product_ids.length; start += CHUNK) {
    const { hits } = await container.resolve(Modules.SEARCH).search({
      entity: INDEX,
      fields: ["id"],
      filters: { $and: [...starless.$and, { id: { $in: product_ids.slice(start, start + CHUNK) } }] },
      pagination: { take: CHUNK },
      search_options: { count: "none" },
    })
    for (const { document } of hits) affected.add(String(document["id"]))
  }
  const carts = new Set(lines.filter(({ product_id }) => affected.has(product_id)).map(({ cart_id }) => cart_id))
  return {
    products: count,
    carts: carts.size,
    examples: products.map(({ card }) => ({ id: card.product_id, title: card.name, maker: card.maker.name })),
  }
}

function readOpenCarts(container: MedusaContainer): Promise<InCart[]> {
  return container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("cart as c")
    .join("cart_line_item as l", "l.cart_id", "c.id")
    .whereNull("c.completed_at")
    .whereNull("c.deleted_at")
    .whereNull("l.deleted_at")
    .whereNotNull("l.product_id")
    .distinct("c.id as cart_id", "l.product_id")
}
