import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { logger } from "../logger"
import { requestIdOf } from "./request-id"

const arrivals = new WeakMap<MedusaRequest, number>()

/** Middleware: notes when a request came, and writes its line once it is answered. */
export function logRequest(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  logWhenAnswered(req, res)
  next()
}

/**
 * One line a request. The route's pattern stands for the address, because an address may hold a basket's id, an order
 * code or what somebody searched for. Also for requests that failed before any middleware of ours ran.
 */
export function logWhenAnswered(req: MedusaRequest, res: MedusaResponse): void {
  if (arrivals.has(req)) return
  const startedAt = performance.now()
  arrivals.set(req, startedAt)
  res.once("finish", () => {
    logger.event("info", "request", {
      request_id: requestIdOf(req),
      method: req.method,
      route: routeOf(req),
      status: res.statusCode,
      ms: Math.round(performance.now() - startedAt),
    })
  })
}

function routeOf(req: MedusaRequest): string {
  const pattern: unknown = req.route?.path
  return typeof pattern === "string" ? pattern : "unknown"
}
