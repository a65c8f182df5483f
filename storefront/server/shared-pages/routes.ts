import { createRequestHandler, matchRoutes, RouterContextProvider, type ServerBuild } from "react-router"
import type { Request as ExpressRequest } from "express"
import { requestContext } from "#app/http/request.ts"
import type { Scope } from "./shared-pages.ts"
import type { RenderedPage } from "./page-copy.ts"

/** Of the build's routes, what is needed to tell which page an address has. */
type Routes = Record<string, { id: string; path?: string; index?: boolean; module: { handle?: unknown } } | undefined>

/** Tells from the routes' own handles which pages are the same for everybody. */
export function scopesOf({ routes }: { routes: Routes }): (path: string) => Scope | null {
  const table = Object.values(routes).flatMap((route) =>
    route && route.id !== "root"
      ? [{ id: route.id, ...(route.index ? { index: true as const } : {}), path: route.path ?? "" }]
      : [],
  )
  return (path) => {
    // What a script asks for on its way to a page is no page.
    if (path.endsWith(".data") || path.startsWith("//")) return null
    const [match] = matchRoutes(table, path) ?? []
    return match ? scopeIn(routes[match.route.id]?.module.handle) : null
  }
}

function scopeIn(handle: unknown): Scope | null {
  if (typeof handle !== "object" || handle === null || !("sharedUntil" in handle)) return null
  return handle.sharedUntil === "catalogue" || handle.sharedUntil === "stock" ? handle.sharedUntil : null
}

/** Renders a page whole, for nobody in particular: of the request only the address and who is to be counted remain. */
export function rendererOf(build: ServerBuild, origin: string) {
  const handle = createRequestHandler(build, process.env["NODE_ENV"])
  return async (req: ExpressRequest, id: string, nonce: string): Promise<RenderedPage> => {
    const context = new RouterContextProvider()
    context.set(requestContext, { id, address: req.ip ?? "", nonce, isWhole: true })
    const request = new Request(new URL(req.originalUrl, origin), { headers: { accept: "text/html" } })
    const response = await handle(request, context)
    return { status: response.status, headers: response.headers, html: await response.text(), nonce }
  }
}
