import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { RECIPIENTS_KEPT_DAYS, REMOVED_KEPT_DAYS } from "@ocop/shared/gift-recipient"
import { forgetRecipientsWorkflow } from "../workflows/gift-recipient/forget-recipients"

/** Every night, until no list is left that is older than its page says, nor a row that was taken out long ago. */
export default async function forgetGiftRecipients(container: MedusaContainer): Promise<void> {
  const today = todayInVietnam(new Date())
  const input = { before: addDays(today, -RECIPIENTS_KEPT_DAYS), removed_before: addDays(today, -REMOVED_KEPT_DAYS) }
  for (;;) {
    const { result } = await forgetRecipientsWorkflow(container).run({ input })
    if (result === 0) return
  }
}

export const config = { name: "forget-gift-recipients", schedule: "40 19 * * *" }
