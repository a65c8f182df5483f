import { timingSafeEqual } from "node:crypto"
import { isIP } from "node:net"
import type { MedusaRequest } from "@medusajs/framework/http"
import { env } from "../env"
import { ProblemError } from "./problem-error"

/**
 * The shopper's network address. The storefront tells it in a header, which counts only beside the shared secret:
 * anybody may send headers, and an address that can be chosen is no limit.
 */
export function clientAddressOf(req: MedusaRequest): string {
  const forwarded = req.get("x-client-address")
  if (forwarded && isIP(forwarded) && isFromStorefront(req)) return forwarded
  return req.socket.remoteAddress ?? "unknown"
}

/**
 * Lets nobody through but the storefront's server.
 *
 * @throws ProblemError 403
 */
export function requireStorefront(req: MedusaRequest): void {
  if (isFromStorefront(req)) return
  throw new ProblemError(403, { type: "storefront_only", message: "Chỉ máy chủ của chợ được gửi." })
}

function isFromStorefront(req: MedusaRequest): boolean {
  const given = Buffer.from(req.get("x-storefront-secret") ?? "")
  const secret = Buffer.from(env.STOREFRONT_SECRET)
  return given.length === secret.length && timingSafeEqual(given, secret)
}
