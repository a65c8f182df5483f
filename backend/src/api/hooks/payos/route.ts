import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { payos } from "../../../bank/payos"
import { receiveNotice } from "../../../bank/receive-notice"
import { env } from "../../../env"

export async function POST(req: MedusaRequest, res: MedusaResponse<{ success: true }>): Promise<void> {
  await receiveNotice(req, payos, env.PAYOS_CHECKSUM_KEY)
  res.json({ success: true })
}
