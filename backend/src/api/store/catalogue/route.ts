import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseCatalogueQuery, type CatalogueDocument } from "@ocop/shared/catalogue"
import { readCatalogue } from "../../../catalogue/list"
import { findUnknown } from "../../../catalogue/unknown"
import { ProblemError } from "../../../http/problem-error"
import { searchParamsOf } from "../../../http/search-params"
import { followSynonyms } from "../../../search/follow-synonyms"
import { synonymVersion } from "../../../search/live-synonyms"
import { sendDocument } from "../../../http/send-document"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CatalogueDocument>) => {
  const { query, problems } = parseCatalogueQuery(searchParamsOf(req))
  const all = [...problems, ...findUnknown(query)]
  if (all.length > 0) throw new ProblemError(400, all)
  await followSynonyms(req.scope)
  await sendDocument(
    req,
    res,
    { scope: "catalogue", key: `list ${synonymVersion()} ${JSON.stringify(query)}` },
    (day) => readCatalogue(req.scope, query, day),
  )
}
