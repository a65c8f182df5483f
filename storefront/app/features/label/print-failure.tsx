import { isRouteErrorResponse, useLocation } from "react-router"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { m } from "#app/i18n/paraglide/messages.js"

/** In the place of a file that cannot be printed: why not, and the way back to the order, or to the list of orders. */
export function PrintFailure({ error }: { error: unknown }) {
  const [, desk = "/", code] = /^(.*\/don)(?:\/([^/]+))?\/[^/]+$/.exec(useLocation().pathname) ?? []
  const isUnknown = isRouteErrorResponse(error) && error.status === 404
  const to = code === undefined || isUnknown ? desk : `${desk}/${code}`
  return <FailurePage error={error} back={{ to, words: m.desk_label_back() }} />
}
