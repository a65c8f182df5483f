import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChooseNotices } from "@ocop/shared/notice"
import { NOTICE_MODULE } from "../../../modules/notice"
import { readWays } from "../../../notice/ways"

export type Choice = ChooseNotices & { member_id: string }

export const chooseNoticeWaysStep = createStep(
  "choose-notice-ways",
  async ({ member_id, ways }: Choice, { container }) => {
    const before = await readWays(container, member_id)
    await container.resolve(NOTICE_MODULE).choose(member_id, ways)
    return new StepResponse({ member_id }, { member_id, ways: before })
  },
  async (before, { container }) => {
    if (before) await container.resolve(NOTICE_MODULE).choose(before.member_id, before.ways)
  },
)
