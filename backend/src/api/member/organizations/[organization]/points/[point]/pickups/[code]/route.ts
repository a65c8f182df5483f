import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PickupAnswer } from "@ocop/shared/pickup"
import { requireMembership } from "../../../../../../../../member/require-membership"
import { answerDeskPickup } from "../../../../../../../../pickup/desk-pickup"

export async function GET(req: MedusaRequest, res: MedusaResponse<PickupAnswer>): Promise<void> {
  await requireMembership(req)
  await answerDeskPickup(req, res)
}
