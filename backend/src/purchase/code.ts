import { createHmac, randomInt, timingSafeEqual } from "node:crypto"
import { CODE_ALPHABET, CODE_LENGTH } from "@ocop/shared/purchase-code"
import { env } from "../env"

export { parseCode } from "@ocop/shared/purchase-code"

/** What people read out on the phone. */
export function makeCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET.charAt(randomInt(CODE_ALPHABET.length))).join("")
}

/** Opens the page of one purchase without signing in. It is reckoned, not stored: a stolen database opens nothing. */
export function tokenOf(code: string): string {
  return createHmac("sha256", tokenKey()).update(code).digest("base64url")
}

export function isTokenOf(code: string, token: string): boolean {
  return isSameText(token, tokenOf(code))
}

/** Compares in a time that tells nothing of where the texts differ. */
export function isSameText(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHmac("sha256", tokenKey()).update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}

/** A key of its own, so that a token can be mistaken for nothing else that the secret signs. */
function tokenKey(): Buffer {
  return createHmac("sha256", env.COOKIE_SECRET).update("purchase-token").digest()
}
