import type { MedusaContainer } from "@medusajs/framework/types"
import { sendNoticeMails } from "../notice/send-mails"

/** What is to be mailed stands in the database, so that neither a lost event nor a restart forgets it. */
export default async function sendDueNoticeMails(container: MedusaContainer): Promise<void> {
  await sendNoticeMails(container)
}

export const config = { name: "send-notice-mails", schedule: "21 * * * * *" }
