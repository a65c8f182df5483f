import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { env } from "../env"

const CIPHER = "aes-256-gcm"
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What a sealed thing is and whose: sealed for one row it opens for no other. */
export type SealedFor = { purpose: "document" | "personal-number"; id: string }

/** Bytes that only this shop can read, wherever they lie: a bucket, a backup, a copied disk. */
export function seal(of: SealedFor, bytes: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(of), nonce).setAAD(Buffer.from(of.id))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** @throws MedusaError UNEXPECTED_STATE when they were altered, are another row's, or the secret is another one now */
export function unseal(of: SealedFor, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(CIPHER, keyOf(of), sealed.subarray(0, NONCE_BYTES))
  decipher.setAAD(Buffer.from(of.id)).setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
  } catch {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `A sealed ${of.purpose} does not open`)
  }
}

/** A key of its own for each purpose. */
function keyOf({ purpose }: SealedFor): Buffer {
  return createHmac("sha256", env.PERSONAL_DATA_SECRET).update(`sealed:${purpose}`).digest()
}
