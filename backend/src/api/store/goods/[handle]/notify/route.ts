import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskStockNotice } from "@ocop/shared/stock-notice"
import { parseAskedMail } from "../../../../../account/parse-asked-mail"
import { requireSoldOut } from "../../../../../stock-notice/offers"
import { askStockNoticeWorkflow } from "../../../../../workflows/stock-notice/ask-stock-notice"

/** One mail when it is back. Asked twice it is still one. */
export async function POST(req: MedusaRequest<AskStockNotice>, res: MedusaResponse): Promise<void> {
  const { email, locale } = parseAskedMail(req.validatedBody)
  const product_id = await requireSoldOut(req.scope, req.params["handle"] ?? "")
  await askStockNoticeWorkflow(req.scope).run({ input: { product_id, email, locale } })
  res.status(202).json({ asked: true })
}
