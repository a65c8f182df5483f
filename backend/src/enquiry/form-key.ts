import { createHmac } from "node:crypto"
import type { Wish } from "./parse-enquiry"

/**
 * One form with one content. Sent twice it is the same; written anew after going back it is another one. Whoever reads
 * the key learns nothing of the person.
 */
export function formKeyOf(secret: string, form_token: string, product_id: string, wish: Wish): string {
  const { name, phone, email, from_day, to_day, guests, message } = wish
  const written = JSON.stringify([form_token, product_id, name, phone, email, from_day, to_day, guests, message])
  return createHmac("sha256", secret).update(`enquiry:${written}`).digest("base64url")
}
