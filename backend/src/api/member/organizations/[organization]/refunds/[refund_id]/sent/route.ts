import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MarkRefundSent, SellerRefunds } from "@ocop/shared/direct"
import { parseRefundSent } from "../../../../../../../direct/parse-refund-sent"
import { readSellerRefunds } from "../../../../../../../direct/read-refunds"
import { requireMembership } from "../../../../../../../member/require-membership"
import { markRefundSentWorkflow } from "../../../../../../../workflows/direct/mark-refund-sent"

/** The organization has transferred it to the buyer. */
export async function POST(req: MedusaRequest<MarkRefundSent>, res: MedusaResponse<SellerRefunds>): Promise<void> {
  const { organization, actor } = await requireMembership(req)
  const of = { id: req.params["refund_id"] ?? "", organization_id: organization.id }
  const sent = await parseRefundSent(req.scope, of, req.validatedBody)
  await markRefundSentWorkflow(req.scope).run({ input: { ...of, ...sent, by: actor.actor_id } })
  res.json(await readSellerRefunds(req.scope, organization))
}
