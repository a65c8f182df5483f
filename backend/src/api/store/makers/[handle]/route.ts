import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { todayInVietnam } from "@ocop/shared/day"
import type { MakerDocument } from "@ocop/shared/organization"
import { readMaker } from "../../../../catalogue/maker"

export const GET = async (req: MedusaRequest, res: MedusaResponse<MakerDocument>) => {
  res.json(await readMaker(req.scope, req.params["handle"] ?? "", todayInVietnam(new Date())))
}
