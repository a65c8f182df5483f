import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { ENQUIRY_MODULE } from "../modules/enquiry"
import { sendEnquiryMailsWorkflow } from "../workflows/enquiry/send-enquiry-mails"

const MINUTE_MS = 60_000
/** After so long operators have seen the question in their list. */
const LONGEST_MS = 3 * 24 * 60 * MINUTE_MS
/** A copy comes soon or never: its address is whatever somebody typed, and may be nobody's. */
const COPY_MS = 2 * 60 * MINUTE_MS

/** Events live in memory and die with the process: what they did not send within a minute is sent here. */
export default async function sendEnquiryMails(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const untold = { operator_told_at: null, answered_at: null }
  const uncopied = { copy_to: { $ne: null }, copy_sent_at: null }
  const due = async (what: object, longest: number) =>
    container
      .resolve(ENQUIRY_MODULE)
      .listEnquiries(
        { ...what, created_at: { $gte: new Date(now - longest), $lte: new Date(now - MINUTE_MS) } },
        { select: ["id"], order: { created_at: "DESC" }, take: 100 },
      )
  // Apart, so that copies which no mail server takes do not keep operators from hearing of a question.
  const enquiries = [...(env.OPERATOR_EMAIL ? await due(untold, LONGEST_MS) : []), ...(await due(uncopied, COPY_MS))]
  for (const id of new Set(enquiries.map((enquiry) => enquiry.id)))
    await sendEnquiryMailsWorkflow(container).run({ input: { id } })
}

export const config = { name: "send-enquiry-mails", schedule: "18 * * * * *" }
