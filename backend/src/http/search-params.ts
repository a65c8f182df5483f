import type { MedusaRequest } from "@medusajs/framework/http"

/** The query string as it was sent: core's own reading turns brackets into objects and repeated keys into lists. */
export function searchParamsOf(req: MedusaRequest): URLSearchParams {
  const start = req.originalUrl.indexOf("?")
  return new URLSearchParams(start < 0 ? "" : req.originalUrl.slice(start))
}
