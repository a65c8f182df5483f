import type { MedusaContainer } from "@medusajs/framework/types"
import { mailMessage, messageKey, noteMessage } from "../conversation/tell"
import { CONVERSATION_MODULE } from "../modules/conversation"
import { NOTICE_MODULE } from "../modules/notice"

const MINUTE_MS = 60_000
/** After so long it has been seen where it stands. */
const LONGEST_MS = 3 * 24 * 60 * MINUTE_MS

/** Events live in memory and die with the process: what nobody was told of within a minute is told here. */
export default async function tellMessages(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const created_at = { $gte: new Date(now - LONGEST_MS), $lte: new Date(now - MINUTE_MS) }
  const messages = await container
    .resolve(CONVERSATION_MODULE)
    .listOrderMessages({ created_at }, { select: ["id", "side", "told_at"], take: null })
  const told = await container.resolve(NOTICE_MODULE).knownKeys(messages.map(({ id }) => messageKey(id)))
  for (const { id, side, told_at } of messages) {
    if (side === "buyer" && !told.has(messageKey(id))) await noteMessage(container, id)
    if (told_at === null) await mailMessage(container, id)
  }
}

export const config = { name: "tell-messages", schedule: "56 */2 * * * *" }
