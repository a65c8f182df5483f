import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { noteLowStock } from "../notice/note-low-stock"
import { productIdsOf, STOCK_EVENTS } from "../search/product-events"

/** Also a reservation changes what is free: the module says so with the level. */
export default async function noteWhenLow({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const product_ids = await productIdsOf(query, event)
  if (product_ids.length === 0) return
  const { data } = await query.graph({ entity: "product", fields: ["organization.id"], filters: { id: product_ids } })
  const organization_ids = data.flatMap(({ organization }) => (organization ? [organization.id] : []))
  for (const id of new Set<string>(organization_ids)) await noteLowStock(container, id)
}

export const config: SubscriberConfig = { event: [...STOCK_EVENTS] }
