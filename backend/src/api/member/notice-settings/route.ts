import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChooseNotices, NoticeSettings } from "@ocop/shared/notice"
import { requireMember } from "../../../member/require-membership"
import { chooseNotices, readNoticeSettings } from "../../../notice/settings"

export async function GET(req: MedusaRequest, res: MedusaResponse<NoticeSettings>): Promise<void> {
  res.json(await readNoticeSettings(req.scope, await requireMember(req)))
}

export async function POST(req: MedusaRequest<ChooseNotices>, res: MedusaResponse<NoticeSettings>): Promise<void> {
  res.json(await chooseNotices(req.scope, await requireMember(req), req.validatedBody))
}
