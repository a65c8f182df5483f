import { randomUUID } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const REQUEST_ID = /^[\w.-]{8,64}$/

/** The id that the storefront gave a request, or a new one: what was sent goes to the log, so only tame text is taken. */
export function requestIdOf(req: MedusaRequest): string {
  const sent = req.requestId
  if (typeof sent === "string" && REQUEST_ID.test(sent)) return sent
  req.requestId = randomUUID()
  return req.requestId
}

export function echoRequestId(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader("x-request-id", requestIdOf(req))
  next()
}
