import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import type { Choice } from "./choose-notice-ways"

/** In which language a member is written to, and over what. */
export const chooseMemberReachStep = createStep(
  "choose-member-reach",
  async ({ member_id, locale, channel }: Choice, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const before = await organizations.retrieveMember(member_id, { select: ["id", "locale", "notice_channel"] })
    await organizations.updateMembers({ id: member_id, locale, notice_channel: channel })
    return new StepResponse({ locale }, { id: member_id, locale: before.locale, notice_channel: before.notice_channel })
  },
  async (before, { container }) => {
    if (before) await container.resolve(ORGANIZATION_MODULE).updateMembers(before)
  },
)
