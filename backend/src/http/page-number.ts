import type { MedusaRequest } from "@medusajs/framework/http"
import { ProblemError } from "./problem-error"
import { searchParamsOf } from "./search-params"

const PAGE = /^[1-9]\d{0,5}$/

/**
 * The number of the page that `page=` asks for; the first one where nothing is said.
 *
 * @throws ProblemError 400 invalid_query
 */
export function requirePage(req: MedusaRequest): number {
  const text = searchParamsOf(req).get("page") ?? "1"
  if (PAGE.test(text)) return Number(text)
  throw new ProblemError(400, { type: "invalid_query", message: "Số trang không hợp lệ.", field: "page" })
}
