import { parseEmail, type AskMail } from "@ocop/shared/account"
import { ProblemError } from "../http/problem-error"
import type { MailAsked } from "../workflows/account/events"
import { EMAIL_WRONG } from "./problems"

/** @throws ProblemError 400 email_wrong */
export function parseAskedMail({ email: typed, locale }: AskMail): MailAsked {
  const email = parseEmail(typed)
  if (email === null) throw new ProblemError(400, EMAIL_WRONG)
  return { email, locale }
}
