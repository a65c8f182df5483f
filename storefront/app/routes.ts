import { index, prefix, route, type RouteConfig, type RouteConfigEntry } from "@react-router/dev/routes"

/** The pages of the shop: address, folder under `app/routes`. Each is served in Vietnamese, and in English under `/en`. */
const PAGES: readonly [path: string, page: string][] = [["/", "home"]]

/** Answers that are not pages, so that they have no language. */
const RESOURCES: readonly [path: string, page: string][] = []

function pagesIn(locale: "vi" | "en"): RouteConfigEntry[] {
  return PAGES.map(([path, page]) => {
    const file = `routes/${page}/route.tsx`
    const options = { id: `${locale}/${page}` }
    return path === "/" ? index(file, options) : route(path.slice(1), file, options)
  })
}

export default [
  ...pagesIn("vi"),
  ...prefix("en", pagesIn("en")),
  ...RESOURCES.map(([path, page]) => route(path.slice(1), `routes/${page}/route.ts`)),
  route("*", "routes/missing/route.tsx"),
] satisfies RouteConfig
