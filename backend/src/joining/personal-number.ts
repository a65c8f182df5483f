import { createHmac } from "node:crypto"
import { env } from "../env"
import { seal } from "../personal-data/sealed-bytes"

/** A personal number as it is kept: only this shop can read it, and it can be found again without being read. */
export function toPersonalNumberRow(organization_id: string, { number, masked }: { number: string; masked: string }) {
  const sealed = seal({ purpose: "personal-number", id: organization_id }, Buffer.from(number)).toString("base64")
  return { organization_id, sealed, masked, digest: digestOfPersonalNumber(number) }
}

function digestOfPersonalNumber(number: string): string {
  return createHmac("sha256", env.PERSONAL_DATA_SECRET).update(`personal-number:${number}`).digest("base64url")
}
