import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import type SalesPointModel from "../modules/sales-point/models/sales-point"
import { pointNotFound } from "./problems"

export type SalesPointRow = InferTypeOf<typeof SalesPointModel>

/** One point by its id, or by the handle that it has with an organization. @throws ProblemError 404 */
export async function requirePoint(
  container: MedusaContainer,
  filter: { id: string } | { organization_id: string; handle: string },
): Promise<SalesPointRow> {
  const [row] = await container.resolve(SALES_POINT_MODULE).listSalesPoints(filter, { take: 1 })
  if (!row) throw pointNotFound()
  return row
}
