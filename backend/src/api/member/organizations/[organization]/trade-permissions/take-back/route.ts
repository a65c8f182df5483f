import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TradeChoice, TradePermissions } from "@ocop/shared/shelf"
import { requireMembership } from "../../../../../../member/require-membership"
import { takeBackTrade } from "../../../../../../trade/change-permissions"

/** An organization may no longer do so; also a producer that is suspended may say that. */
export async function POST(req: MedusaRequest<TradeChoice>, res: MedusaResponse<TradePermissions>): Promise<void> {
  const acting = await requireMembership(req, { role: "owner" })
  res.json(await takeBackTrade(req.scope, acting, req.validatedBody))
}
