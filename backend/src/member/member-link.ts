import { linkWrong } from "../account/problems"
import { openLink, type Seal } from "../account/sealed-link"
import { env } from "../env"

/** What seals the links that open the desk to a person. */
export const MEMBER_LINK: Seal = { secret: env.COOKIE_SECRET, purpose: "open-member" }

export const MEMBER_LINK_SECONDS = 24 * 60 * 60

/**
 * The address that a mailed link proves.
 *
 * @throws ProblemError 400 link_wrong
 */
export function requireMemberLink(token: string): string {
  const email = openLink(MEMBER_LINK, token, new Date())
  if (email === null) throw linkWrong()
  return email
}
