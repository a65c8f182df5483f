import { todayInVietnam } from "@ocop/shared/day"
import { useRouteLoaderData } from "react-router"

/**
 * The day on which the page was made, as the root's loader tells it: server and browser then agree on what has expired,
 * also around midnight.
 */
export function useToday(): string {
  const root: unknown = useRouteLoaderData("root")
  const told = typeof root === "object" && root !== null && "today" in root ? root.today : null
  return typeof told === "string" ? told : todayInVietnam(new Date())
}
