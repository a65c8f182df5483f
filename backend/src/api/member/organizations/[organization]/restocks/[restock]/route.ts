import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MoveRestock, RestockAnswer } from "@ocop/shared/shelf"
import { requireMembership } from "../../../../../../member/require-membership"
import { moveRestock } from "../../../../../../restock/move-restock"
import { readRestock } from "../../../../../../restock/read-restocks"

export async function GET(req: MedusaRequest, res: MedusaResponse<RestockAnswer>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json({ request: await readRestock(req.scope, organization.id, req.params["restock"] ?? "") })
}

/** One side does what is its turn: accepts, declines, sends, receives or cancels. */
export async function POST(req: MedusaRequest<MoveRestock>, res: MedusaResponse<RestockAnswer>): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  res.json({ request: await moveRestock(req.scope, acting, req.params["restock"] ?? "", req.validatedBody) })
}
