import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { tellOutcome } from "../purchase/tell-outcome"

const MINUTE_MS = 60_000
/** After so long the news would confuse more than help. */
const LONGEST_MS = 3 * 24 * 60 * MINUTE_MS

/** Events live in memory and die with the process: what they did not tell within a minute is told here. */
export default async function sendOutcomes(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const groups = await container.resolve(ORDER_GROUP_MODULE).listOrderGroups(
    {
      status: ["settled", "canceled"],
      outcome_sent_at: null,
      updated_at: { $gte: new Date(now - LONGEST_MS), $lte: new Date(now - MINUTE_MS) },
    },
    { select: ["id"], take: 100 },
  )
  for (const { id } of groups) await tellOutcome(container, id)
}

export const config = { name: "send-outcomes", schedule: "26 * * * * *" }
