import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseCatalogueQuery, type CatalogueDocument } from "@ocop/shared/catalogue"
import { readCatalogue } from "../../../catalogue/list"
import { findUnknown } from "../../../catalogue/unknown"
import { ProblemError } from "../../../http/problem-error"
import { searchParamsOf } from "../../../http/search-params"
import { sendDocument } from "../../../http/send-document"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CatalogueDocument>) => {
  const { query, problems } = parseCatalogueQuery(searchParamsOf(req))
  const all = [...problems, ...findUnknown(query)]
  if (all.length > 0) throw new ProblemError(400, all)
  await sendDocument(req, res, { scope: "catalogue", key: `list ${JSON.stringify(query)}` }, (day) =>
    readCatalogue(req.scope, query, day),
  )
}
