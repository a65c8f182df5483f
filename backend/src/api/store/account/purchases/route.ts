import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchasePage } from "@ocop/shared/account"
import { readPurchases } from "../../../../account/read-purchases"
import { requireCustomer } from "../../../../account/require-customer"
import { ProblemError } from "../../../../http/problem-error"
import { searchParamsOf } from "../../../../http/search-params"

const PAGE = /^[1-9]\d{0,5}$/

export async function GET(req: MedusaRequest, res: MedusaResponse<PurchasePage>): Promise<void> {
  const { id } = await requireCustomer(req)
  res.json(await readPurchases(req.scope, id, requirePage(searchParamsOf(req).get("page") ?? "1")))
}

function requirePage(text: string): number {
  if (PAGE.test(text)) return Number(text)
  throw new ProblemError(400, { type: "invalid_query", message: "Số trang không hợp lệ.", field: "page" })
}
