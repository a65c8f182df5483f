import { createHmac } from "node:crypto"
import { isIPv6 } from "node:net"
import { todayInVietnam } from "@ocop/shared/day"
import { env } from "#app/env.server.ts"

/** As many letters as make it unlikely that two visitors of a day share them. */
const LETTERS = 22

/**
 * Who searches, for one Vietnamese day: a keyed hash of the network address, by which nobody is counted twice for the
 * same words. It is another one every day, and the address cannot be told from it.
 */
export function visitorOf(address: string, now: Date): string {
  const asked = `search\n${todayInVietnam(now)}\n${networkOf(address)}`
  return createHmac("sha256", env.STOREFRONT_SECRET).update(asked).digest("base64url").slice(0, LETTERS)
}

/** Of an IPv6 address its first half: one household has all of the other. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, "").replace(/%.*$/, "")
  if (!isIPv6(plain)) return plain
  const [left = [], right = []] = plain.split("::").map((part) => part.split(":").filter(Boolean))
  const missing = Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0")
  const groups = plain.includes("::") ? [...left, ...missing, ...right] : left
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(":")
}
