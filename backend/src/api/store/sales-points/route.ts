import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FindSalesPoints, type SalesPointMatches } from "@ocop/shared/sales-point"
import { ProblemError } from "../../../http/problem-error"
import { searchParamsOf } from "../../../http/search-params"
import { findPoints } from "../../../sales-point/find-points"
import { findHolding } from "../../../shelf/find-holding"

/**
 * The public points: `?q=` part of a name or a commune, `kind=`, `open=1` those that are open now, `product=` those that
 * offer the product of this handle now, `near=` a place, from which the nearest come first, `page=`.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<SalesPointMatches>): Promise<void> {
  const { open, ...asked } = Object.fromEntries(searchParamsOf(req))
  const query = FindSalesPoints.safeParse({ ...asked, open: open === "1" })
  if (!query.success) {
    const field = query.error.issues[0]?.path.join(".") ?? "q"
    throw new ProblemError(400, { type: "invalid_query", field, message: "Chưa tìm được với điều kiện này." })
  }
  const { product } = query.data
  const held = product === undefined ? null : await findHolding(req.scope, product)
  res.json(await findPoints(req.scope, query.data, new Date(), held))
}
