import { PICKUP_DAYS } from "@ocop/shared/pickup"
import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { shown } from "#app/features/basket/shown.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { PickupPlace } from "#app/features/pickup/pickup-place.tsx"
import { WeekHours } from "#app/features/pickup/week-hours.tsx"
import { openingOf } from "#app/features/sales-point/open-words.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { pointBasketOf } from "#app/session/point-baskets.server.ts"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { FIELD_IDS, PickupForm } from "./pickup-form.tsx"
import { knownPickup, placeAtPoint } from "./place.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle: RouteHandle = { isQuiet: true, isScriptless: true }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [point, basket] = await Promise.all([api.salesPoint(params.handle), pointBasketOf(request, api, params.handle)])
  if (point === null) throw data(null, { status: 404 })
  if (basket === null || (basket.item_count === 0 && basket.purchase_code === null)) {
    throw seeOther(`/diem-ban/${params.handle}/gio-hang`)
  }
  return {
    point,
    opening: openingOf(point, new Date()).words,
    basket: shown(basket),
    values: await knownPickup(request, basket),
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return placeAtPoint(request, context.get(apiContext), params.handle)
}

export default function PointCheckout({ loaderData, actionData }: Route.ComponentProps) {
  const { point, opening, basket } = loaderData
  const problems = actionData?.problems ?? []
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.pickup_checkout_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.pickup_checkout_title()}</h1>
      <div className="mt-4 max-w-xl space-y-6">
        <ErrorSummary problems={withAnchors(problems, FIELD_IDS)} />
        {basket.purchase_code === null ? (
          <>
            <section aria-labelledby="noi-nhan" className="rounded-plate border-[1.5px] border-muc p-4">
              <h2 id="noi-nhan" className="mb-2 text-21">
                {m.pickup_where()}
              </h2>
              <PickupPlace place={point} opening={opening} />
              <WeekHours hours={point.hours} />
              <p className="mt-2 text-15 text-tro-7">{m.pickup_kept({ n: PICKUP_DAYS })}</p>
            </section>
            <PickupForm
              basket={basket}
              handle={point.handle}
              values={actionData?.values ?? loaderData.values}
              problems={problems}
            />
          </>
        ) : (
          <Notice tone="good" title={m.pickup_already({ code: basket.purchase_code })}>
            <form method="post" className="pt-2">
              <input type="hidden" name="shown_total" value={basket.totals.total} />
              <input type="hidden" name="payment" value="cod" />
              <Button>{m.pickup_already_open()}</Button>
            </form>
          </Notice>
        )}
      </div>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
