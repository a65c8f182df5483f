import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STOCK_NOTICE_MODULE } from "../../../modules/stock-notice"

export type NewStockNotice = { product_id: string; email: string; locale: "vi" | "en" }

/** Who waits already goes on waiting. */
export const keepStockNoticeStep = createStep(
  "keep-stock-notice",
  async (notice: NewStockNotice, { container }) => {
    const notices = container.resolve(STOCK_NOTICE_MODULE)
    const { product_id, email } = notice
    const [waiting] = await notices.listStockNotices({ product_id, email }, { take: 1 })
    if (waiting) return new StepResponse({ id: waiting.id }, null)
    try {
      const { id } = await notices.createStockNotices(notice)
      return new StepResponse({ id }, id)
    } catch (error) {
      // Asked twice at once: the other one keeps it.
      const [other] = isDuplicate(error) ? await notices.listStockNotices({ product_id, email }, { take: 1 }) : []
      if (!other) throw error
      return new StepResponse({ id: other.id }, null)
    }
  },
  async (id, { container }) => {
    if (id) await container.resolve(STOCK_NOTICE_MODULE).deleteStockNotices(id)
  },
)

function isDuplicate(error: unknown): boolean {
  return error instanceof Error && "type" in error && error.type === MedusaError.Types.INVALID_DATA
}
