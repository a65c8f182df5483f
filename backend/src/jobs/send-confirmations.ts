import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { confirmPurchase } from "../purchase/confirm"

const MINUTE_MS = 60_000
/** After so long a confirmation would confuse more than help. */
const LONGEST_MS = 3 * 24 * 60 * MINUTE_MS

/** Events live in memory and die with the process: what they did not send within a minute is sent here. */
export default async function sendConfirmations(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const groups = await container.resolve(ORDER_GROUP_MODULE).listOrderGroups(
    {
      status: ["open", "settled"],
      confirmation_sent_at: null,
      email: { $ne: null },
      created_at: { $gte: new Date(now - LONGEST_MS), $lte: new Date(now - MINUTE_MS) },
    },
    { select: ["id"], take: 100 },
  )
  for (const { id } of groups) await confirmPurchase(container, id)
}

export const config = { name: "send-confirmations", schedule: "16 * * * * *" }
