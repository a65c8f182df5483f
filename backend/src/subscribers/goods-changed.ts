import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { GOODS_EVENTS } from "../search/product-events"
import { writeMarked } from "../search/write-marked"

/** Which goods it is about stands in the database: the event only says that now is the time. */
export default async function writeChangedGoods({ container }: SubscriberArgs): Promise<void> {
  await writeMarked(container)
}

export const config: SubscriberConfig = { event: [...GOODS_EVENTS] }
