import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MailContent } from "../mails/purchase-confirmation"
import { RATE_LIMIT_MODULE } from "../modules/rate-limit"

export type AccountMail = { to: string; template: string; content: MailContent; receiver_id?: string }

/**
 * Sends a mail that somebody asked for. Nobody's inbox is filled by asking again and again: what is over the limit is
 * silently not sent, since whoever asks may be anybody.
 */
export async function sendMail(container: MedusaContainer, { to, ...mail }: AccountMail): Promise<void> {
  if ((await container.resolve(RATE_LIMIT_MODULE).secondsToWait("mail-to", to)) > 0) return
  const data = { key: randomUUID() }
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({ to, channel: "email", data, ...mail })
  } catch {
    // Without the error's own words: a mail server's refusal repeats the address, and this goes to the log.
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `A mail could not be sent: ${mail.template}`)
  }
}

/** The address of a page, in the reader's language. */
export function pageLink(
  storefrontUrl: string,
  locale: "vi" | "en",
  path: string,
  query: Record<string, string>,
): string {
  const url = new URL(`${locale === "en" ? "/en" : ""}${path}`, storefrontUrl)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}
