import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TradeChoice, TradePermissions } from "@ocop/shared/shelf"
import { requireMembership } from "../../../../../member/require-membership"
import { giveTrade } from "../../../../../trade/change-permissions"
import { readPermissions } from "../../../../../trade/read-permissions"

/** What the organization allows others to do with its goods, and what others allow it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<TradePermissions>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(await readPermissions(req.scope, organization.id))
}

/** Allows an organization more. */
export async function POST(req: MedusaRequest<TradeChoice>, res: MedusaResponse<TradePermissions>): Promise<void> {
  const acting = await requireMembership(req, { role: "owner", status: "verified" })
  res.json(await giveTrade(req.scope, acting, req.validatedBody))
}
