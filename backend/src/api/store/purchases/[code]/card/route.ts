import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CardDocument } from "@ocop/shared/card"
import { readCard } from "../../../../../card/read-card"
import { requireBuyersGroup } from "../../../../../parcel/buyers-parcel"
import { openCardWorkflow } from "../../../../../workflows/payment/open-card"

/** Looks at Stripe, for a buyer who is about to pay or has. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CardDocument>): Promise<void> {
  const { id } = await requireBuyersGroup(req)
  const { result } = await openCardWorkflow(req.scope).run({ input: { group_id: id } })
  res.json(await readCard(req.scope, id, result))
}
