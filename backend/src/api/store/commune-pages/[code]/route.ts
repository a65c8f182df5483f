import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CommunePageDocument } from "@ocop/shared/catalogue"
import { todayInVietnam } from "@ocop/shared/day"
import { readCommunePage } from "../../../../catalogue/commune-page"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CommunePageDocument>) => {
  res.json(await readCommunePage(req.scope, req.params["code"] ?? "", todayInVietnam(new Date())))
}
