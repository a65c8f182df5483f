import { createHmac, timingSafeEqual, type BinaryLike } from "node:crypto"
import { unsigned } from "./problems"

/** Bytes that a service has signed: how, with which secret, and what it says the signature is. */
type Signed = {
  algorithm: "sha256" | "sha512"
  secret: string
  parts: readonly BinaryLike[]
  /** Lower-case hex. */
  signature: string
}

/**
 * Compares in a time that tells nothing of where the signatures differ.
 *
 * @throws ProblemError 401 when it is not the signature of these bytes, or there is no secret to sign with
 */
export function requireSigned({ algorithm, secret, parts, signature }: Signed): void {
  if (secret === "") throw unsigned()
  const hmac = createHmac(algorithm, secret)
  for (const part of parts) hmac.update(part)
  const wanted = hmac.digest()
  // Buffer reads capitals too, and stops at the first letter that is no hex: neither is what was signed.
  const given = /^[0-9a-f]*$/.test(signature) ? Buffer.from(signature, "hex") : Buffer.alloc(0)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw unsigned()
}

/** @throws ProblemError 401 when a notice was signed longer ago, or further ahead, than it may have been */
export function requireRecent(signedAtMs: number, now: Date, windowMs: number): void {
  if (!(Math.abs(now.getTime() - signedAtMs) <= windowMs)) throw unsigned()
}
