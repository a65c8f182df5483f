import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveNotice } from "../../../bank/receive-notice"
import { sepay } from "../../../bank/sepay"
import { env } from "../../../env"

export async function POST(req: MedusaRequest, res: MedusaResponse<{ success: true }>): Promise<void> {
  await receiveNotice(req, sepay, env.SEPAY_WEBHOOK_SECRET)
  res.json({ success: true })
}
