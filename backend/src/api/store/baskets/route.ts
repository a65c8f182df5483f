import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { answerChanged, customerIdOf } from "../../../basket/answer-basket"
import { createBasketWorkflow } from "../../../workflows/basket/create-basket"

export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const [sales_channel_id = ""] = req.publishable_key_context.sales_channel_ids
  const input = { sales_channel_id, customer_id: customerIdOf(req) }
  const { result } = await createBasketWorkflow(req.scope).run({ input })
  res.status(201).json(await answerChanged(req.scope, result.id))
}
