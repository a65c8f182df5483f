import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { DRAFT_KEPT_DAYS } from "@ocop/shared/gift"
import { forgetGiftDraftsWorkflow } from "../workflows/gift/forget-gift-drafts"

/** Every night: gifts that were begun and left, and the people they were for. */
export default async function forgetGiftDrafts(container: MedusaContainer): Promise<void> {
  const day = addDays(todayInVietnam(new Date()), -DRAFT_KEPT_DAYS)
  const touched_before = `${day}T00:00:00+07:00`
  for (let after: string | null = ""; after !== null;) {
    const { result } = await forgetGiftDraftsWorkflow(container).run({ input: { touched_before, after } })
    after = result.after
  }
}

export const config = { name: "forget-gift-drafts", schedule: "35 19 * * *" }
