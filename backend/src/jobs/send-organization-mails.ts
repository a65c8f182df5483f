import type { MedusaContainer } from "@medusajs/framework/types"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { sendOrganizationMailsWorkflow } from "../workflows/organization/send-organization-mails"

const MINUTE_MS = 60_000
/** A decision that nobody could be told of for so long stands on their page all the same. */
const LONGEST_MS = 7 * 24 * 60 * MINUTE_MS

/** Events live in memory and die with the process: what they did not send within a minute is sent here. */
export default async function sendOrganizationMails(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const created_at = { $gte: new Date(now - LONGEST_MS), $lte: new Date(now - MINUTE_MS) }
  const due = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizationEvents({ told_at: null, created_at }, { select: ["id"], order: { created_at: "ASC" }, take: 100 })
  for (const { id } of due) await sendOrganizationMailsWorkflow(container).run({ input: { id } })
}

export const config = { name: "send-organization-mails", schedule: "23 * * * * *" }
