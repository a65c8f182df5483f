import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { todayInVietnam } from "@ocop/shared/day"
import { EvidenceMatches, MAX_NUMBER_LENGTH } from "@ocop/shared/evidence"
import { findByNumber } from "../../../evidence/find-by-number"
import { ProblemError } from "../../../http/problem-error"

const NumberQuery = z.object({ number: z.string().trim().min(1).max(MAX_NUMBER_LENGTH) })

/** Papers by their number. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = NumberQuery.safeParse(req.query)
  if (!query.success) {
    const message = `Nhập số quyết định hoặc số giấy chứng nhận, nhiều nhất ${MAX_NUMBER_LENGTH} ký tự.`
    throw new ProblemError(400, { type: "invalid_query", field: "number", message })
  }
  res.json(EvidenceMatches.parse(await findByNumber(req.scope, query.data.number, todayInVietnam(new Date()))))
}
