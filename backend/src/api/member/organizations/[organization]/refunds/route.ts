import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellerRefunds } from "@ocop/shared/direct"
import { readSellerRefunds } from "../../../../../direct/read-refunds"
import { requireMembership } from "../../../../../member/require-membership"

/** Money that was paid to it directly and goes back to buyers. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SellerRefunds>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(await readSellerRefunds(req.scope, organization))
}
