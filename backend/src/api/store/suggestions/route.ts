import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseCatalogueQuery, type Suggestions } from "@ocop/shared/catalogue"
import { todayInVietnam } from "@ocop/shared/day"
import { readSuggestions } from "../../../catalogue/suggestions"
import { ProblemError } from "../../../http/problem-error"
import { searchParamsOf } from "../../../http/search-params"

export const GET = async (req: MedusaRequest, res: MedusaResponse<Suggestions>) => {
  const typed = searchParamsOf(req).get("q") ?? ""
  const { query, problems } = parseCatalogueQuery(new URLSearchParams({ q: typed }))
  if (problems.length > 0) throw new ProblemError(400, problems)
  if (query.q === "") {
    throw new ProblemError(400, { type: "invalid_query", field: "q", message: "Hãy cho biết từ cần tìm." })
  }
  res.json(await readSuggestions(req.scope, query.q, todayInVietnam(new Date())))
}
