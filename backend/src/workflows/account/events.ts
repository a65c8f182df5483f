/**
 * Somebody asked for a mail. The work is done after the answer was sent, so that neither its words nor its time tell
 * whether there is an account.
 */
export const AccountEvents = {
  ACCOUNT_ASKED: "account.asked",
  RESET_ASKED: "account.reset-asked",
} as const

export type MailAsked = { email: string; locale: "vi" | "en" }
