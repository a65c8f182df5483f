import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PickupAnswer, PreparePickup } from "@ocop/shared/pickup"
import { requireMembership } from "../../../../../../../../../member/require-membership"
import { answerDeskPickup, requireDeskPickup } from "../../../../../../../../../pickup/desk-pickup"
import { preparePickup } from "../../../../../../../../../pickup/prepare"

/** All of it lies ready; the buyer gets the code. */
export async function POST(req: MedusaRequest<PreparePickup>, res: MedusaResponse<PickupAnswer>): Promise<void> {
  await requireMembership(req)
  const { input } = await requireDeskPickup(req)
  await preparePickup(req.scope, input, req.validatedBody.key)
  await answerDeskPickup(req, res)
}
