import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"

/** Who seals, and what for: a link for one thing opens no other. */
export type Seal = { secret: string; purpose: string }

const CIPHER = "aes-256-gcm"
const NONCE_BYTES = 12
const TAG_BYTES = 16

const Sealed = z.object({ email: z.string(), until: z.number() })

/**
 * A text for a mailed link that says whose it is and until when, readable and writable by the shop alone. Nothing is
 * stored about a person who asked for a mail and never came.
 */
export function sealLink(seal: Seal, email: string, now: Date, ttlSeconds: number): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(seal), nonce)
  const until = now.getTime() + ttlSeconds * 1000
  const body = Buffer.concat([cipher.update(JSON.stringify({ email, until }), "utf8"), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")
}

/** Whose link it is; null when it was altered, was made for something else, or its time is over. */
export function openLink(seal: Seal, token: string, now: Date): string | null {
  const opened = Sealed.safeParse(decipher(seal, Buffer.from(token, "base64url")))
  return opened.success && opened.data.until > now.getTime() ? opened.data.email : null
}

function decipher(seal: Seal, sealed: Buffer): unknown {
  if (sealed.length <= NONCE_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv(CIPHER, keyOf(seal), sealed.subarray(0, NONCE_BYTES))
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    const body = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
    return JSON.parse(body.toString("utf8"))
  } catch {
    // Anybody can type a token: one that does not open is no failure of ours.
    return null
  }
}

/** A key of its own for each purpose. */
function keyOf({ secret, purpose }: Seal): Buffer {
  return createHmac("sha256", secret).update(`sealed-link:${purpose}`).digest()
}
