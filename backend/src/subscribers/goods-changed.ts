import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SELLER_EVENTS } from "../search/events"
import { GOODS_EVENTS } from "../search/product-events"
import { writeMarked } from "../search/write-marked"

/** What it is about stands in the database: the event only says that now is the time. */
export default async function writeWhatChanged({ container }: SubscriberArgs): Promise<void> {
  await writeMarked(container)
}

export const config: SubscriberConfig = { event: [...new Set([...GOODS_EVENTS, ...SELLER_EVENTS])] }
