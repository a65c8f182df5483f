import { isRouteErrorResponse, useLocation } from "react-router"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { tooFastWords } from "#app/features/problem/too-fast-words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { Seal } from "#app/ui/seal.tsx"

/** What a reader can make of a failed page: what happened, that nothing is lost, and the way on. Never a stack. */
export function FailurePage({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { title, words } = wordsOf(status, isRouteErrorResponse(error) ? error.data : null)
  const { pathname, search } = useLocation()
  const canRetry = status >= 429
  return (
    <div className="page flex flex-col items-start gap-5 py-10 sm:flex-row sm:gap-8 lg:py-16">
      <PageTitle title={title} />
      <Seal size={104} className="shrink-0 text-son-5" />
      <div>
        <h1 className="text-27 lg:text-34" tabIndex={-1}>
          {title}
        </h1>
        <p className="mt-4 max-w-prose text-18">{words}</p>
        <p className="mt-2 text-15 text-tro-7">{m.failure_code({ code: status })}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          {canRetry && (
            <ButtonLink to={pathname + search} reloadDocument>
              {m.failure_retry()}
            </ButtonLink>
          )}
          <ButtonLink look={canRetry ? "outline" : "primary"} to={href("/")}>
            {m.failure_home()}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}

function wordsOf(status: number, details: unknown): { title: string; words: string } {
  switch (status) {
    case 404:
      return { title: m.failure_missing_title(), words: m.failure_missing() }
    case 403:
      return { title: m.failure_forged_title(), words: m.failure_forged() }
    case 413:
      return { title: m.failure_big_title(), words: m.failure_big() }
    case 429:
      return { title: m.failure_fast_title(), words: tooFastWords(secondsOf(details)) }
    case 503:
      return { title: m.failure_resting_title(), words: m.failure_resting() }
    default:
      return status < 500
        ? { title: m.failure_bad_title(), words: m.failure_bad() }
        : { title: m.failure_broken_title(), words: m.failure_broken() }
  }
}

/** Null when the backend did not say. */
function secondsOf(details: unknown): number | null {
  if (typeof details !== "object" || details === null || !("retryAfterSeconds" in details)) return null
  return typeof details.retryAfterSeconds === "number" ? details.retryAfterSeconds : null
}
