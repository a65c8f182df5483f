import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { GiftSteps } from "#app/features/gift/gift-steps.tsx"
import { giftPath } from "#app/features/gift/paths.ts"
import { readSteps } from "#app/features/gift/steps.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { DayForm, DAYS_ID, type DayValues } from "./day-form.tsx"
import { chooseGiftDay, readGiftDay } from "./gift-day.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export async function loader({ url, params: { key }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [gift, steps] = await Promise.all([readGiftDay(api, key, url.searchParams), readSteps(api, key)])
  return { ...gift, steps }
}

export function action({ request, params, context }: Route.ActionArgs) {
  return chooseGiftDay(request, context.get(apiContext), params.key)
}

export default function GiftDay({ loaderData: gift, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const { giftKey, chosen, isSaved, cut_off_days, beforeTet, count } = gift
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.giftday_title()} refused={problems.length > 0} />
      <GiftSteps giftKey={giftKey} step="days" steps={gift.steps} />
      <h1 className="mt-4 text-27 lg:text-34">{m.giftday_title()}</h1>
      <div className="mt-3 max-w-3xl space-y-3">
        <ErrorSummary problems={withAnchors(problems, { day: DAYS_ID })} />
        {isSaved && problems.length === 0 && (
          <Notice tone="good">
            <p role="status">{chosen === null ? m.giftday_saved_own() : m.giftday_saved({ day: chosen.words })}</p>
          </Notice>
        )}
        <p>{m.giftday_lead()}</p>
        <ul className="list-disc space-y-1 pl-5">
          {cut_off_days !== null && cut_off_days > 0 && <li>{m.giftday_cut_off({ n: cut_off_days })}</li>}
          {beforeTet !== null && <li>{m.giftday_before_tet(beforeTet)}</li>}
          {count > 1 && <li>{m.giftday_far()}</li>}
        </ul>
      </div>
      {gift.is_placed ? (
        <Notice tone="info" className="mt-6 max-w-3xl">
          <p>{m.recipients_placed()}</p>
        </Notice>
      ) : (
        <DayForm
          key={JSON.stringify(chosen)}
          gift={gift}
          values={actionData?.values ?? valuesOf(gift)}
          problems={problems}
        />
      )}
      <div className="mt-6 flex flex-wrap items-center gap-4">
        {isSaved && <ButtonLink to={href(giftPath(giftKey, "review"))}>{m.giftday_next()}</ButtonLink>}
        <Link to={href(giftPath(giftKey, "recipients"))} className="inline-flex min-h-11 items-center">
          {m.giftday_back()}
        </Link>
      </div>
    </div>
  )
}

function valuesOf({ chosen, own }: Route.ComponentProps["loaderData"]): DayValues {
  if (chosen === null) return { mode: own > 0 ? "own" : "same", day: "", other: "" }
  return chosen.isListed
    ? { mode: "same", day: chosen.day, other: "" }
    : { mode: "same", day: "other", other: chosen.day }
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
