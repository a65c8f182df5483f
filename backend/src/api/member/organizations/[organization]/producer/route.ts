import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskProducer, ProducerWish } from "@ocop/shared/joining"
import { requireMembership } from "../../../../../member/require-membership"
import { askProducer, withdrawProducer } from "../../../../../producer/ask-producer"
import { readProducerWish } from "../../../../../producer/read-wish"

/** Whether it is a producer, or asks to be one. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerWish>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(await readProducerWish(req.scope, organization))
}

/** Asks to be one. */
export async function POST(req: MedusaRequest<AskProducer>, res: MedusaResponse<ProducerWish>): Promise<void> {
  const { organization, actor } = await requireMembership(req, { role: "owner", status: "verified" })
  res.json(await askProducer(req.scope, { id: organization.id, actor }, req.validatedBody))
}

/** Asks no more. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<ProducerWish>): Promise<void> {
  const { organization, actor } = await requireMembership(req, { role: "owner" })
  res.json(await withdrawProducer(req.scope, { id: organization.id, actor }))
}
