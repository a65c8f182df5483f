import { createHmac } from "node:crypto"
import { env } from "../env"

/** The key of a gift that a form makes: of the form's token, which nobody else knows, and of a secret. */
export function draftKey(form_token: string): string {
  return createHmac("sha256", env.COOKIE_SECRET).update(`gift:${form_token}`).digest("base64url")
}
