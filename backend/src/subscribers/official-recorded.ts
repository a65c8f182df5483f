import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { productIdsOfBatch } from "../official/products-of-batch"
import { writeToIndex } from "../search/write-to-index"
import { OfficialEvents } from "../workflows/official/events"

/** What officials wrote shows in lists and in the search at once. */
export default async function writeGoodsToIndex({ event, container }: SubscriberArgs<{ batch_id: string }>) {
  await writeToIndex(container, await productIdsOfBatch(container, event.data.batch_id))
}

export const config: SubscriberConfig = { event: [OfficialEvents.RECORDED] }
