import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { todayInVietnam } from "@ocop/shared/day"
import type { CatalogueVersions } from "@ocop/shared/catalogue"
import { CATALOGUE_CHANGE_MODULE } from "../../../modules/catalogue-change"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CatalogueVersions>) => {
  const versions = await req.scope.resolve(CATALOGUE_CHANGE_MODULE).versions()
  res.json({ ...versions, day: todayInVietnam(new Date()) })
}
