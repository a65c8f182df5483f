import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { casso } from "../../../bank/casso"
import { receiveNotice } from "../../../bank/receive-notice"
import { env } from "../../../env"

export async function POST(req: MedusaRequest, res: MedusaResponse<{ success: true }>): Promise<void> {
  await receiveNotice(req, casso, env.CASSO_CHECKSUM_KEY)
  res.json({ success: true })
}
