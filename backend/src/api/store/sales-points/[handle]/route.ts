import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SalesPointDocument } from "@ocop/shared/sales-point"
import { readPointPage } from "../../../../sales-point/find-points"

export async function GET(req: MedusaRequest, res: MedusaResponse<SalesPointDocument>): Promise<void> {
  res.json(await readPointPage(req.scope, req.params["handle"] ?? ""))
}
