import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BasketDocument } from "@ocop/shared/basket"
import { answerChanged, customerIdOf } from "../../../../../basket/answer-basket"
import { startPointBasket } from "../../../../../pickup/start-basket"

/** A basket of a point: what is put into it comes from the point's shelf and is fetched there. */
export async function POST(req: MedusaRequest, res: MedusaResponse<BasketDocument>): Promise<void> {
  const id = await startPointBasket(req.scope, req.params["handle"] ?? "", customerIdOf(req))
  res.status(201).json(await answerChanged(req.scope, id))
}
