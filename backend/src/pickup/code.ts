import { createHmac, randomBytes } from "node:crypto"
import { CODE_ALPHABET } from "@ocop/shared/purchase-code"
import { PICKUP_CODE_LENGTH } from "@ocop/shared/pickup"
import { env } from "../env"

/** What a code is reckoned from. By itself, in a stolen database, it tells nothing. */
export function makeSeed(): string {
  return randomBytes(16).toString("base64url")
}

/** What the buyer tells the clerk. The alphabet has as many letters as divide a byte, so that all are as likely. */
export function codeOf(seed: string): string {
  const bytes = signed("code", seed).subarray(0, PICKUP_CODE_LENGTH)
  return Array.from(bytes, (byte) => CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length)).join("")
}

/** What a code is found by at its point. */
export function hashOf(point_id: string, code: string): string {
  return signed("hash", `${point_id}:${code}`).toString("base64url")
}

function signed(what: "code" | "hash", text: string): Buffer {
  const key = createHmac("sha256", env.COOKIE_SECRET).update(`pickup-${what}`).digest()
  return createHmac("sha256", key).update(text).digest()
}
