import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NoticesRead } from "@ocop/shared/notice"
import { requireMembership } from "../../../../../../../member/require-membership"
import { NOTICE_MODULE } from "../../../../../../../modules/notice"
import { openNotice, readerOf } from "../../../../../../../notice/reader"

export async function POST(req: MedusaRequest, res: MedusaResponse<NoticesRead>): Promise<void> {
  const reader = readerOf(await requireMembership(req))
  await openNotice(req.scope, reader, req.params["id"] ?? "")
  res.json({ unread: await req.scope.resolve(NOTICE_MODULE).countUnread(reader) })
}
