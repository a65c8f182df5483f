import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { ENQUIRY_MODULE } from "../modules/enquiry"
import { sendEnquiryMailsWorkflow } from "../workflows/enquiry/send-enquiry-mails"

const MINUTE_MS = 60_000
/** After so long a copy would confuse more than help, and operators have seen the question in their list. */
const LONGEST_MS = 3 * 24 * 60 * MINUTE_MS

/** Events live in memory and die with the process: what they did not send within a minute is sent here. */
export default async function sendEnquiryMails(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const untold = { operator_told_at: null, answered_at: null }
  const uncopied = { copy_to: { $ne: null }, copy_sent_at: null }
  const enquiries = await container.resolve(ENQUIRY_MODULE).listEnquiries(
    {
      created_at: { $gte: new Date(now - LONGEST_MS), $lte: new Date(now - MINUTE_MS) },
      $or: env.OPERATOR_EMAIL ? [untold, uncopied] : [uncopied],
    },
    { select: ["id"], take: 100 },
  )
  for (const { id } of enquiries) await sendEnquiryMailsWorkflow(container).run({ input: { id } })
}

export const config = { name: "send-enquiry-mails", schedule: "* * * * *" }
