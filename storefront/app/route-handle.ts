import type { useMatches } from "react-router"

/** What a route's `export const handle` may say to the frame around it. */
export type RouteHandle = {
  /** A page about one thing only: the header leaves the search out. */
  isQuiet?: boolean
  /** A page for reading, which is sent without a single script. */
  isScriptless?: boolean
}

export function handleOf(matches: ReturnType<typeof useMatches>, wish: keyof RouteHandle): boolean {
  return matches.some(
    ({ handle }) =>
      typeof handle === "object" && handle !== null && wish in handle && Reflect.get(handle, wish) === true,
  )
}
