import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FindFitting, type FittingAnswer } from "@ocop/shared/gift"
import { findFitting } from "../../../../../gift/find-fitting"
import { ProblemError } from "../../../../../http/problem-error"
import { searchParamsOf } from "../../../../../http/search-params"

/** What still fits: `?sao=4&sao=5&gia_den=100000&nhom=do-uong&trang=2`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<FittingAnswer>): Promise<void> {
  const search = searchParamsOf(req)
  const { gia_den, trang, nhom } = Object.fromEntries(search)
  const query = FindFitting.safeParse({
    sao: search.getAll("sao").map(Number),
    ...(gia_den && { gia_den: Number(gia_den) }),
    ...(nhom && { nhom }),
    ...(trang && { trang: Number(trang) }),
  })
  if (!query.success) {
    const field = String(query.error.issues[0]?.path[0] ?? "sao")
    throw new ProblemError(400, { type: "invalid_query", field, message: "Chưa lọc được với điều kiện này." })
  }
  res.json(await findFitting(req.scope, req.params["key"], query.data))
}
