import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { startChange } from "../../../../../../../listing/start-listing"
import { actingFor } from "../../../../../../../member/acting-for"
import { requireMembership } from "../../../../../../../member/require-membership"

/** Begins to change what is said of it. 201 with the listing's id; 200 when a change is open already. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const acting = actingFor(await requireMembership(req, { status: "verified" }))
  const { id, isNew } = await startChange(req.scope, acting, req.params["product_id"] ?? "")
  res.status(isNew ? 201 : 200).json({ id })
}
