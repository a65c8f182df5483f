import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerIdOf } from "../../../../basket/answer-basket"
import { openPurchase } from "../../../../purchase/read-purchase"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const key = { token: req.get("x-purchase-token") ?? "", customer_id: customerIdOf(req) }
  res.json(await openPurchase(req.scope, req.params["code"] ?? "", key))
}
