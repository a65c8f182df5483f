import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ListSalesPoints, type SalesPointList } from "@ocop/shared/sales-point"
import { searchParamsOf } from "../../../http/search-params"
import { listPointFiles } from "../../../sales-point/read-file"
import { requireStaff } from "../../../staff/require-staff"

/** The points: `?state=waiting` are those that wait for a decision. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SalesPointList>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  const query = ListSalesPoints.safeParse(Object.fromEntries(searchParamsOf(req)))
  if (!query.success) throw new MedusaError(MedusaError.Types.INVALID_DATA, z.prettifyError(query.error))
  res.json(await listPointFiles(req.scope, query.data))
}
