import { createHmac, randomInt, timingSafeEqual } from "node:crypto"
import { env } from "../env"

/** Letters and digits that are not taken for one another, read out or written by hand. */
const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
const LENGTH = 8

/** What people read out on the phone. */
export function makeCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("")
}

/** As it is stored, from as it is typed: "wf7k-2m9q" and "WF7K 2M9Q" are the same. */
export function parseCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/gu, "")
  return new RegExp(`^[${ALPHABET}]{${LENGTH}}$`).test(code) ? code : null
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
