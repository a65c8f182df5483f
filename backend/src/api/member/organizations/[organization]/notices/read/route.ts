import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NoticesRead, ReadNotices } from "@ocop/shared/notice"
import { requireMembership } from "../../../../../../member/require-membership"
import { NOTICE_MODULE } from "../../../../../../modules/notice"
import { readerOf } from "../../../../../../notice/reader"

export async function POST(req: MedusaRequest<ReadNotices>, res: MedusaResponse<NoticesRead>): Promise<void> {
  const reader = readerOf(await requireMembership(req))
  const notices = req.scope.resolve(NOTICE_MODULE)
  const until = new Date(req.validatedBody.until)
  const now = new Date()
  // What comes from now on has not been read, whatever was typed.
  await notices.markUntil(reader, until < now ? until : now)
  res.json({ unread: await notices.countUnread(reader) })
}
