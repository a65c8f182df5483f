import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { constants } from "node:zlib"
import { createRequestHandler } from "@react-router/express"
import compression from "compression"
import express, { type NextFunction, type Request, type Response } from "express"
import onHeaders from "on-headers"
import { RouterContextProvider } from "react-router"
import * as build from "virtual:react-router/server-build"
import { createApi } from "#app/api/client.server.ts"
import { env } from "#app/env.server.ts"
import { countSearches, tellSearches } from "#app/features/search-count/count-searches.server.ts"
import { log } from "#app/http/log.server.ts"
import { requestContext } from "#app/http/request.ts"
import { requestLog } from "./request-log.ts"
import { securityHeadersOf } from "./security.ts"
import { rendererOf, scopesOf } from "./shared-pages/routes.ts"
import { sharedPages } from "./shared-pages/shared-pages.ts"
import { believing } from "./shared-pages/versions.ts"
import { trustProxy } from "./trust-proxy.ts"

export { env, log, tellSearches }

const YEAR_SECONDS = 31_536_000

/** How long counts of searches wait for others to be told with. */
const TELL_SEARCHES_MS = 10_000

/** The storefront's server; `root` is the folder that holds `build/`. */
export function createApp(root: string): express.Express {
  const app = express()
  const client = join(root, "build/client")
  const stylesheet = build.assets.routes["root"]?.css?.[0]

  app.disable("x-powered-by")
  app.set("trust proxy", trustProxy(env.TRUST_PROXY))

  app.get("/suc-khoe", (_req, res) => {
    res.set("cache-control", "no-store").json({ status: "ok" })
  })
  app.use(requestLog)
  app.use(countSearches)
  setInterval(() => void tellSearches(), TELL_SEARCHES_MS).unref()
  app.use((_req, res, next) => {
    res.locals["nonce"] = randomBytes(16).toString("base64url")
    onHeaders(res, () => {
      // Every page says something of this visitor, unless the route knows better.
      if (!res.hasHeader("cache-control")) res.setHeader("cache-control", "private, no-cache")
      // Nothing is painted without it, and in the page itself pictures and fonts are named first.
      if (stylesheet && String(res.getHeader("content-type")).startsWith("text/html")) {
        res.setHeader("link", `<${stylesheet}>; rel=preload; as=style`)
      }
    })
    next()
  })
  app.use(securityHeadersOf((res) => String(res.locals["nonce"]), env.STOREFRONT_URL.startsWith("https:")))
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } }))
  const render = rendererOf(build, new URL(env.STOREFRONT_URL).origin)
  app.use(
    sharedPages({
      scopeOf: scopesOf(build),
      versions: believing(() => createApi({ requestId: "versions", address: "", token: null }).versions()),
      render: (req, nonce) => render(req, String(req.res?.locals["requestId"]), nonce),
    }),
  )
  app.use(
    "/assets",
    express.static(join(client, "assets"), { immutable: true, maxAge: YEAR_SECONDS * 1000, fallthrough: false }),
  )
  app.use(express.static(client, { maxAge: "1h", index: false, redirect: false }))
  app.all(
    "/{*path}",
    createRequestHandler({
      build,
      getLoadContext(req, res) {
        const context = new RouterContextProvider()
        const nonce = String(res.locals["nonce"])
        context.set(requestContext, {
          id: String(res.locals["requestId"]),
          address: req.ip ?? "",
          nonce,
          isWhole: false,
        })
        return context
      },
    }),
  )
  app.use(answerFailure)
  return app
}

/** The last resort, below the pages: a bad address, a missing asset, a fault of the server itself. Never a stack. */
function answerFailure(error: unknown, _req: Request, res: Response, next: NextFunction) {
  if (res.headersSent) return next(error)
  const status = statusOf(error)
  if (status >= 500) log.error({ request_id: res.locals["requestId"], err: error }, "the server failed")
  const words = status >= 500 ? "Hệ thống đang trục trặc. Đơn và giỏ hàng của bạn không mất." : "Không có trang này."
  res.status(status).type("text/plain; charset=utf-8").send(words)
}

function statusOf(error: unknown): number {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : 500
  return typeof status === "number" && status >= 400 && status < 600 ? status : 500
}
