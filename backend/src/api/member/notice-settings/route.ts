import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NoticeSettings } from "@ocop/shared/notice"
import { requireMember } from "../../../member/require-membership"
import { readNoticeSettings } from "../../../notice/settings"
import { chooseNoticesWorkflow } from "../../../workflows/notice/choose-notices"

export async function GET(req: MedusaRequest, res: MedusaResponse<NoticeSettings>): Promise<void> {
  res.json(await readNoticeSettings(req.scope, await requireMember(req)))
}

export async function POST(req: MedusaRequest<NoticeSettings>, res: MedusaResponse<NoticeSettings>): Promise<void> {
  const { id: member_id } = await requireMember(req)
  await chooseNoticesWorkflow(req.scope).run({ input: { member_id, ...req.validatedBody } })
  res.json(req.validatedBody)
}
