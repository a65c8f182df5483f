import { env } from "../env"
import { linkWrong } from "./problems"
import { openLink, type Seal } from "./sealed-link"

/** What seals the links that open accounts. */
export const ACCOUNT_LINK: Seal = { secret: env.COOKIE_SECRET, purpose: "open-account" }

export const ACCOUNT_LINK_SECONDS = 24 * 60 * 60

/**
 * The address that a mailed link proves.
 *
 * @throws ProblemError 400 link_wrong
 */
export function requireAccountLink(token: string): string {
  const email = openLink(ACCOUNT_LINK, token, new Date())
  if (email === null) throw linkWrong()
  return email
}
