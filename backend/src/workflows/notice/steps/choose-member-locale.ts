import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import type { Choice } from "./choose-notice-ways"

/** The language in which mails to a member are written. */
export const chooseMemberLocaleStep = createStep(
  "choose-member-locale",
  async ({ member_id, locale }: Choice, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const before = await organizations.retrieveMember(member_id, { select: ["id", "locale"] })
    await organizations.updateMembers({ id: member_id, locale })
    return new StepResponse({ locale }, { id: member_id, locale: before.locale })
  },
  async (before, { container }) => {
    if (before) await container.resolve(ORGANIZATION_MODULE).updateMembers(before)
  },
)
