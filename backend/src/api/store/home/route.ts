import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HomeDocument } from "@ocop/shared/catalogue"
import { todayInVietnam } from "@ocop/shared/day"
import { readHome } from "../../../catalogue/home"

export const GET = async (req: MedusaRequest, res: MedusaResponse<HomeDocument>) => {
  res.json(await readHome(req.scope, todayInVietnam(new Date())))
}
