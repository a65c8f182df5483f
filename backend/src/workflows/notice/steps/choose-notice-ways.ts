import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NoticeSettings } from "@ocop/shared/notice"
import { NOTICE_MODULE } from "../../../modules/notice"
import { readNoticeSettings } from "../../../notice/settings"

export type Choice = NoticeSettings & { member_id: string }

export const chooseNoticeWaysStep = createStep(
  "choose-notice-ways",
  async ({ member_id, ways, locale }: Choice, { container }) => {
    const before = await readNoticeSettings(container, { id: member_id, locale })
    await container.resolve(NOTICE_MODULE).choose(member_id, ways)
    return new StepResponse({ member_id }, { member_id, ways: before.ways })
  },
  async (before, { container }) => {
    if (before) await container.resolve(NOTICE_MODULE).choose(before.member_id, before.ways)
  },
)
