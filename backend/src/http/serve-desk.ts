import { existsSync } from "node:fs"
import { join } from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import compression from "compression"
import { env } from "../env"
import { DESK_PATH } from "./desk-path"
import { notFound } from "./problem-error"

/** Built beside the server (`npm run desk`). Where nothing was built, as in tests, there is no desk. */
const DESK = join(__dirname, "../../../admin")

/** The dashboard's parts set styles of their own while it runs, and show pictures that are being chosen. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  `img-src 'self' data: blob: ${env.S3_FILE_URL ? new URL(env.S3_FILE_URL).origin : ""}`.trim(),
  "connect-src 'self'",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ")

const HEADERS = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex",
  "referrer-policy": "same-origin",
}

/** Files under `assets/` carry a digest in their names; every other address is a screen of the one page. */
function serveDesk(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "GET" && req.method !== "HEAD") throw notFound("Không có địa chỉ này.")
  // The dashboard's own first screen is core's list of orders, which officials may not read.
  if (req.path === "/") {
    res.redirect(302, `${DESK_PATH}/tong-quan`)
    return
  }
  res.removeHeader("x-powered-by")
  res.set(HEADERS)
  const [, asset] = /^\/(assets\/[\w.-]+)$/.exec(req.path) ?? []
  const options = { root: DESK, ...(asset ? { maxAge: "1y", immutable: true } : { cacheControl: false }) }
  if (!asset) res.set("cache-control", "no-cache")
  res.sendFile(asset ?? "index.html", options, (error?: Error) => {
    if (error && !res.headersSent) next(notFound("Không có địa chỉ này."))
  })
}

export const deskMiddlewares: MiddlewareRoute[] = existsSync(join(DESK, "index.html"))
  ? [{ matcher: DESK_PATH, middlewares: [compression(), serveDesk] }]
  : []
