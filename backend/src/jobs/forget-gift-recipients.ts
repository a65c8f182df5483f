import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { RECIPIENTS_KEPT_DAYS } from "@ocop/shared/gift-recipient"
import { forgetRecipientsWorkflow } from "../workflows/gift-recipient/forget-recipients"

/** Every night, until no list is left that is older than its page says. */
export default async function forgetGiftRecipients(container: MedusaContainer): Promise<void> {
  const before = addDays(todayInVietnam(new Date()), -RECIPIENTS_KEPT_DAYS)
  for (;;) {
    const { result } = await forgetRecipientsWorkflow(container).run({ input: { before } })
    if (result === 0) return
  }
}

export const config = { name: "forget-gift-recipients", schedule: "40 19 * * *" }
