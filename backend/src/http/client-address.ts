import { timingSafeEqual } from "node:crypto"
import { isIP } from "node:net"
import type { MedusaRequest } from "@medusajs/framework/http"
import { env } from "../env"

/**
 * The shopper's network address. The storefront tells it in a header, which counts only beside the shared secret:
 * anybody may send headers, and an address that can be chosen is no limit.
 */
export function clientAddressOf(req: MedusaRequest): string {
  const forwarded = req.get("x-client-address")
  if (forwarded && isIP(forwarded) && isSecret(req.get("x-storefront-secret"))) return forwarded
  return req.socket.remoteAddress ?? "unknown"
}

function isSecret(sent: string | undefined): boolean {
  const given = Buffer.from(sent ?? "")
  const secret = Buffer.from(env.STOREFRONT_SECRET)
  return given.length === secret.length && timingSafeEqual(given, secret)
}
