import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { STOCK_NOTICE_MODULE } from "../modules/stock-notice"
import { productIdsOf, STOCK_EVENTS } from "../search/product-events"
import { sendStockNoticesWorkflow } from "../workflows/stock-notice/send-stock-notices"

/** Whatever made it so: new stock, a cancelled order, a product published again. Nobody waiting costs one question. */
export default async function tellWaiting({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const [somebody] = await container.resolve(STOCK_NOTICE_MODULE).listStockNotices({}, { select: ["id"], take: 1 })
  if (somebody === undefined) return
  const product_ids = await productIdsOf(container.resolve(ContainerRegistrationKeys.QUERY), event)
  if (product_ids.length > 0) await sendStockNoticesWorkflow(container).run({ input: { product_ids } })
}

export const config: SubscriberConfig = { event: [...STOCK_EVENTS] }
