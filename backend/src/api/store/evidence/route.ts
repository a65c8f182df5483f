import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { todayInVietnam } from "@ocop/shared/day"
import { EvidenceMatches, MAX_EVIDENCE_QUESTION } from "@ocop/shared/evidence"
import { findEvidence } from "../../../evidence/find-evidence"
import { requirePage } from "../../../http/page-number"
import { ProblemError } from "../../../http/problem-error"
import { tidy } from "../../../http/typed-text"

const Question = z.object({ q: z.string().transform(tidy).pipe(z.string().min(1).max(MAX_EVIDENCE_QUESTION)) })

/** Papers by their number, or by the name of what or whom they are about. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const question = Question.safeParse(req.query)
  if (!question.success) {
    const message = `Nhập số giấy, tên sản phẩm hoặc tên cơ sở, nhiều nhất ${MAX_EVIDENCE_QUESTION} ký tự.`
    throw new ProblemError(400, { type: "invalid_query", field: "q", message })
  }
  const asked = { q: question.data.q, page: requirePage(req) }
  res.json(EvidenceMatches.parse(await findEvidence(req.scope, asked, todayInVietnam(new Date()))))
}
