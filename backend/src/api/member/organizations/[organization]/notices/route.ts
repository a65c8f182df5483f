import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NoticePage } from "@ocop/shared/notice"
import { requirePage } from "../../../../../http/page-number"
import { requireMembership } from "../../../../../member/require-membership"
import { readerOf, readNotices } from "../../../../../notice/reader"

export async function GET(req: MedusaRequest, res: MedusaResponse<NoticePage>): Promise<void> {
  const reader = readerOf(await requireMembership(req))
  res.json(await readNotices(req.scope, reader, requirePage(req)))
}
