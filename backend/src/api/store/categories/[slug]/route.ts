import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CategoryDocument } from "@ocop/shared/catalogue"
import { todayInVietnam } from "@ocop/shared/day"
import { readCategory } from "../../../../catalogue/category"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CategoryDocument>) => {
  res.json(await readCategory(req.scope, req.params["slug"] ?? "", todayInVietnam(new Date())))
}
