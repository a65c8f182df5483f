import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerBasket, requireCart } from "../../../../basket/answer-basket"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await answerBasket(req.scope, await requireCart(req)))
}
