import { createHmac } from "node:crypto"
import { env } from "../env"

/** Stands for an e-mail in the log of consents: it can be found again by who knows the address, not read back. */
export function subjectOf(email: string): string {
  return createHmac("sha256", env.COOKIE_SECRET).update(`consent:${email}`).digest("base64url")
}
