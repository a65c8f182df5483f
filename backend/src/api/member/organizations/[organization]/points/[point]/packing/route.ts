import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FindPacking, type PackingDocument } from "@ocop/shared/gift-order"
import { readPacking } from "../../../../../../../gift-order/read-packing"
import { requireOwnPoint } from "../../../../../../../gift-order/require-order"
import { requireMembership } from "../../../../../../../member/require-membership"

/** What a point packs for one day of delivery, and what it has to ask for. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PackingDocument>): Promise<void> {
  await requireMembership(req)
  const { day } = req.query
  res.json(await readPacking(req.scope, await requireOwnPoint(req), FindPacking.parse({ day })))
}
