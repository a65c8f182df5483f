import { createHmac } from "node:crypto"
import { env } from "../env"

/** What a form that was sent twice is known by: nobody can guess somebody else's. */
export function formKey(what: string, organization_id: string, actor_id: string, form_token: string): string {
  return createHmac("sha256", env.COOKIE_SECRET)
    .update(`${what}:${organization_id}:${actor_id}:${form_token}`)
    .digest("base64url")
}
