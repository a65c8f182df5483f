import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseCatalogueQuery, type CatalogueDocument } from "@ocop/shared/catalogue"
import { todayInVietnam } from "@ocop/shared/day"
import { readCatalogue } from "../../../catalogue/list"
import { findUnknown } from "../../../catalogue/unknown"
import { ProblemError } from "../../../http/problem-error"
import { searchParamsOf } from "../../../http/search-params"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CatalogueDocument>) => {
  const { query, problems } = parseCatalogueQuery(searchParamsOf(req))
  const all = [...problems, ...findUnknown(query)]
  if (all.length > 0) throw new ProblemError(400, all)
  res.json(await readCatalogue(req.scope, query, todayInVietnam(new Date())))
}
