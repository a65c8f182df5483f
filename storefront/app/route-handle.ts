import type { useMatches } from "react-router"

/** What a route's `export const handle` may say to the frame around it. */
export type RouteHandle = {
  /** A page about one thing only: the header leaves the search out. */
  isQuiet?: boolean
  /** A page for reading, which is sent without the script of the shop. */
  isScriptless?: boolean
  /** The page is the same for everybody without cookies, until something of this changes: copies of it are sent. */
  sharedUntil?: "catalogue" | "stock"
}

export function handleOf(matches: ReturnType<typeof useMatches>, wish: "isQuiet" | "isScriptless"): boolean {
  return matches.some(
    ({ handle }) =>
      typeof handle === "object" && handle !== null && wish in handle && Reflect.get(handle, wish) === true,
  )
}
