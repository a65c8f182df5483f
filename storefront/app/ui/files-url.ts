import { useRouteLoaderData } from "react-router"

/** What the keys of photos' files are put behind, as the root's loader tells it. */
export function useFilesUrl(): string {
  const root: unknown = useRouteLoaderData("root")
  const told = typeof root === "object" && root !== null && "filesUrl" in root ? root.filesUrl : null
  return typeof told === "string" ? told : ""
}
