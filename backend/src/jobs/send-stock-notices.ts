import type { MedusaContainer } from "@medusajs/framework/types"
import { STOCK_NOTICE_MODULE } from "../modules/stock-notice"
import { sendStockNoticesWorkflow } from "../workflows/stock-notice/send-stock-notices"

/** Events live in memory and die with the process, and a sale stop ends without one: everybody is looked at. */
export default async function sendStockNotices(container: MedusaContainer): Promise<void> {
  const waiting = await container
    .resolve(STOCK_NOTICE_MODULE)
    .listStockNotices({}, { select: ["product_id"], take: null })
  const product_ids = [...new Set(waiting.map(({ product_id }) => product_id))]
  if (product_ids.length > 0) await sendStockNoticesWorkflow(container).run({ input: { product_ids } })
}

export const config = { name: "send-stock-notices", schedule: "38 */10 * * * *" }
