import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveEvent } from "../../../card/receive-event"

export async function POST(req: MedusaRequest, res: MedusaResponse<{ received: true }>): Promise<void> {
  await receiveEvent(req)
  res.json({ received: true })
}
