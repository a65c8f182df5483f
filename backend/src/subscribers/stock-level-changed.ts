import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LRUCache } from "lru-cache"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"
import { goodsOfLevel, LEVEL_EVENTS } from "../search/product-events"
import { writeToIndex } from "../search/write-to-index"

/** Some dozens of bytes each. */
const REMEMBERED = 20_000

/** The version of the catalogue at which the products of a level were last written. */
const written = new LRUCache<string, string>({ max: REMEMBERED })

/**
 * Writes the products of a stock level to the index, which knows whether there are any, not how many. The database makes
 * a new version of the catalogue when a level runs out or returns: while it is the same, there is nothing to write.
 */
export default async function writeStockToIndex({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const { id } = event.data
  const { catalogue } = await container.resolve(CATALOGUE_CHANGE_MODULE).versions()
  if (written.get(id) === catalogue) return
  const { product_ids, turn_at_zero } = await goodsOfLevel(container.resolve(ContainerRegistrationKeys.QUERY), id)
  await writeToIndex(container, product_ids)
  if (turn_at_zero) written.set(id, catalogue)
}

export const config: SubscriberConfig = { event: [...LEVEL_EVENTS] }
