import type { EvidenceMatches } from "@ocop/shared/evidence"
import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { To } from "#app/features/legal/parts.tsx"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { lookUp } from "./look-up.server.ts"
import { Match } from "./match.tsx"

export const handle: RouteHandle = { isScriptless: true }

export async function loader({ request, context }: Route.LoaderArgs) {
  const view = await lookUp(new URL(request.url).searchParams, context.get(apiContext))
  return data(view, { status: view.problem === null ? 200 : 400 })
}

export function meta({ loaderData: view, ...args }: Route.MetaArgs) {
  const isQuestion = view !== undefined && (view.number !== "" || view.problem !== null)
  const title = view?.problem ? `${m.error_prefix()} ${m.legal_check()}` : m.legal_check()
  return pageMeta(args, { title, description: m.check_intro(), indexed: !isQuestion })
}

export default function CheckNumber({ loaderData: { number, problem, found } }: Route.ComponentProps) {
  const error = problem && { missing: m.check_missing(), too_long: m.check_too_long() }[problem]
  return (
    <div className="page">
      <Breadcrumbs crumbs={[{ to: "/sao-ocop-la-gi", label: m.legal_stars() }]} />
      <div className="max-w-[46rem] space-y-5">
        <h1 className="text-27 lg:text-34">{m.legal_check()}</h1>
        <ErrorSummary problems={error ? [{ message: error, anchor: "so" }] : []} />
        <p className="text-18">{m.check_intro()}</p>
        <form method="get" action={href("/kiem-tra")} className="no-print space-y-3" noValidate>
          <Field
            id="so"
            name="so"
            label={m.check_label()}
            hint={m.check_hint()}
            error={error}
            defaultValue={number}
            autoComplete="off"
            spellCheck={false}
          />
          <Button>{m.check_submit()}</Button>
        </form>
        {found !== null && <Found number={number} found={found} />}
      </div>
    </div>
  )
}

function Found({ number, found: { count, matches } }: { number: string; found: EvidenceMatches }) {
  if (count === 0) return <Nothing number={number} />
  return (
    <section aria-labelledby="ket-qua" className="pt-4">
      <h2 id="ket-qua" className="text-21">
        {m.check_found({ n: count, number })}
      </h2>
      {count > matches.length && <p className="mt-1 text-15 text-tro-7">{m.check_more({ shown: matches.length })}</p>}
      <ul className="mt-3 space-y-4">
        {matches.map((match) => (
          <Match key={match.id} match={match} />
        ))}
      </ul>
    </section>
  )
}

function Nothing({ number }: { number: string }) {
  return (
    <section aria-labelledby="ket-qua">
      <Notice tone="warning">
        <h2 id="ket-qua" className="text-18">
          {m.check_none({ number })}
        </h2>
        <p>{m.check_none_why()}</p>
        <p>{m.check_none_next()}</p>
        <p>
          <To to="/tim">{m.nav_products()}</To>
        </p>
      </Notice>
    </section>
  )
}
