import { Form, isRouteErrorResponse, Link, useLocation, useRouteLoaderData } from "react-router"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { tooFastWords } from "#app/features/problem/too-fast-words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { loader } from "#app/root.tsx"
import { ButtonLink } from "#app/ui/button.tsx"
import { Seal } from "#app/ui/seal.tsx"

type FailureProps = {
  error: unknown
  /** Where the reader came from, an address in the reader's language; the home page where nobody knows. */
  back?: { to: string; words: string }
}

/** What a reader can make of a failed page: what happened, that nothing is lost, and the way on. Never a stack. */
export function FailurePage({ error, back = { to: href("/"), words: m.failure_home() } }: FailureProps) {
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
          <ButtonLink look={canRetry ? "outline" : "primary"} to={back.to}>
            {back.words}
          </ButtonLink>
        </div>
        {status === 404 && <WaysOn words={wordsIn(pathname)} />}
        {status >= 500 && <CallUs />}
      </div>
    </div>
  )
}

/** What could be meant instead: a search for the words of the address, and the shelves. */
function WaysOn({ words }: { words: string }) {
  const shelves = [
    { slug: "thuc-pham", name: m.category_thuc_pham() },
    { slug: "do-uong", name: m.category_do_uong() },
    { slug: "duoc-lieu", name: m.category_duoc_lieu() },
    { slug: "thu-cong-my-nghe", name: m.category_thu_cong_my_nghe() },
    { slug: "hoa-cay-canh", name: m.category_hoa_cay_canh() },
    { slug: "du-lich-cong-dong", name: m.category_du_lich_cong_dong() },
  ]
  return (
    <>
      <Form method="get" action={href("/tim")} className="mt-8 flex max-w-xl flex-wrap items-end gap-2">
        <label className="min-w-0 grow">
          <span className="block text-15 text-tro-7">{m.search_label()}</span>
          <input type="search" name="q" defaultValue={words} maxLength={200} className="input" />
        </label>
        <button type="submit" className="button button-outline">
          {m.search_submit()}
        </button>
      </Form>
      <nav aria-labelledby="nhom-hang" className="mt-8">
        <h2 id="nhom-hang" className="text-21">
          {m.home_groups()}
        </h2>
        <ul className="mt-3 flex flex-wrap gap-2">
          {shelves.map(({ slug, name }) => (
            <li key={slug}>
              <Link to={href(`/nhom/${slug}`)} className="chip min-h-11 px-4 text-15">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

/** "banh pia chay" of `/san-pham/banh-pia-chay`: names are found without their marks. */
function wordsIn(pathname: string): string {
  return /\/(?:san-pham|co-so|nhom|xa)\/(?:\d{5}-)?([a-z0-9-]{1,100})$/.exec(pathname)?.[1]?.replaceAll("-", " ") ?? ""
}

/** The shop's telephone, where the frame of the page is there to tell it. */
function CallUs() {
  const phone = useRouteLoaderData<typeof loader>("root")?.support.phone
  if (!phone) return null
  return (
    <p className="mt-6">
      <a href={`tel:${phone.replaceAll(" ", "")}`} className="inline-block py-2 font-semibold">
        {m.footer_help_call({ phone })}
      </a>
    </p>
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
        ? (toldIn(details) ?? { title: m.failure_bad_title(), words: m.failure_bad() })
        : { title: m.failure_broken_title(), words: m.failure_broken() }
  }
}

/** What whoever threw it says itself, in the reader's language. */
function toldIn(details: unknown): { title: string; words: string } | null {
  if (typeof details !== "object" || details === null || !("title" in details) || !("words" in details)) return null
  const { title, words } = details
  return typeof title === "string" && typeof words === "string" ? { title, words } : null
}

/** Null when the backend did not say. */
function secondsOf(details: unknown): number | null {
  if (typeof details !== "object" || details === null || !("retryAfterSeconds" in details)) return null
  return typeof details.retryAfterSeconds === "number" ? details.retryAfterSeconds : null
}
