import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { env } from "#app/env.server.ts"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"
import { AskedToday } from "./asked-today.tsx"
import { Found } from "./found.tsx"
import { checkPath, lookUp } from "./look-up.server.ts"
import { drawQr } from "#app/features/qr/draw-qr.server.ts"

export const handle: RouteHandle = { isScriptless: true }

export async function loader({ request, context }: Route.LoaderArgs) {
  const view = await lookUp(new URL(request.url).searchParams, context.get(apiContext))
  const { asked, found, problem } = view
  const again = found && whereOf(asked, found.page)
  const pages = {
    previous: found && found.page > 1 ? checkPath(asked, found.page - 1) : null,
    next: found && found.page < found.page_count ? checkPath(asked, found.page + 1) : null,
  }
  return data({ ...view, again, pages }, { status: problem === null ? 200 : 400 })
}

/** The address of an answer, for paper. */
function whereOf(asked: string, page: number) {
  const address = new URL(env.STOREFRONT_URL).origin + href(checkPath(asked, page))
  return { address, qr: drawQr(address) }
}

export function meta({ loaderData: view, ...args }: Route.MetaArgs) {
  const isQuestion = view !== undefined && (view.asked !== "" || view.problem !== null)
  const title = view?.problem ? `${m.error_prefix()} ${m.legal_check()}` : m.legal_check()
  return pageMeta(args, { title, description: m.check_intro(), indexed: !isQuestion })
}

export default function CheckNumber({ loaderData }: Route.ComponentProps) {
  const { asked, problem, found, again, pages } = loaderData
  const error = problem && { missing: m.check_missing(), too_long: m.check_too_long() }[problem]
  return (
    <div className="page">
      <div className="no-print">
        <Breadcrumbs crumbs={[{ to: "/sao-ocop-la-gi", label: m.legal_stars() }]} />
      </div>
      <div className="max-w-[46rem] space-y-5">
        <h1 className="text-27 lg:text-34 print:text-21">{m.legal_check()}</h1>
        <ErrorSummary problems={error ? [{ message: error, anchor: "so" }] : []} />
        <p className="no-print text-18">{m.check_intro()}</p>
        <form method="get" action={href("/kiem-tra")} className="no-print space-y-3" noValidate>
          <Field
            id="so"
            name="so"
            label={m.check_label()}
            hint={m.check_hint()}
            error={error}
            defaultValue={asked}
            autoComplete="off"
            spellCheck={false}
          />
          <Button>{m.check_submit()}</Button>
        </form>
        {found !== null && <Found asked={asked} found={found} pages={pages} />}
        {found !== null && again !== null && <AskedToday day={found.day} {...again} />}
      </div>
    </div>
  )
}
