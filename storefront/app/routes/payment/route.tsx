import { formatPhone } from "@ocop/shared/phone"
import { useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { shown } from "#app/features/basket/shown.ts"
import { Totals } from "#app/features/basket/totals.tsx"
import { Parcels } from "#app/features/checkout/parcels.tsx"
import { CheckoutSteps } from "#app/features/checkout/steps.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { problemWords } from "#app/features/problem/words.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { basketOf } from "#app/session/basket.server.ts"
import { latestPurchase } from "#app/session/purchases.server.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"
import { AGE_ID } from "#app/features/checkout/age-field.tsx"
import { AlreadyPlaced } from "./already-placed.tsx"
import { PaymentForm } from "./payment-form.tsx"
import { placePurchase } from "./place-purchase.server.ts"
import { RecipientSummary } from "./recipient-summary.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle: RouteHandle = { isQuiet: true }

export async function loader({ request, context }: Route.LoaderArgs) {
  const basket = await basketOf(request, context.get(apiContext))
  if (basket === null) {
    const code = await latestPurchase(request)
    throw seeOther(code === null ? "/gio-hang" : `/don/${encodeURIComponent(code)}`)
  }
  if (basket.purchase_code === null) {
    if (basket.item_count === 0) throw seeOther("/gio-hang")
    if (basket.contact === null || basket.destination === null) throw seeOther("/dat-hang")
  }
  return { basket: shown(basket), phone: basket.contact ? formatPhone(basket.contact.phone) : "" }
}

export async function action({ request, context }: Route.ActionArgs) {
  return placePurchase(request, context.get(apiContext))
}

export default function Payment({ loaderData, actionData }: Route.ComponentProps) {
  const { basket, phone } = loaderData
  const isPlacing = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.checkout_payment()} refused={problems.length > 0} />
      <CheckoutSteps step={2} />
      <h1 className="mt-4 text-27 lg:text-34">{m.checkout_payment()}</h1>
      <div className="mt-4 space-y-6">
        <ErrorSummary problems={withAnchors(problems, { age_wording: AGE_ID })} />
        {basket.purchase_code !== null ? (
          <AlreadyPlaced basket={basket} code={basket.purchase_code} isPlacing={isPlacing} />
        ) : (
          <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
            <div className="min-w-0 space-y-6">
              <RecipientSummary basket={basket} phone={phone} />
              <section aria-labelledby="cac-kien">
                <div className="mb-3 flex items-baseline justify-between gap-4">
                  <h2 id="cac-kien" className="text-21">
                    {m.checkout_parcels({ n: basket.groups.length })}
                  </h2>
                  <ButtonLink look="quiet" to={href("/gio-hang")} aria-label={m.checkout_edit_basket()}>
                    {m.checkout_edit()}
                  </ButtonLink>
                </div>
                <Parcels groups={basket.groups} />
              </section>
            </div>
            <div className="rounded-plate border-2 border-muc p-4 lg:sticky lg:top-4">
              <h2 className="text-21">{m.basket_summary()}</h2>
              {basket.voucher?.problem && (
                <p className="mt-3 text-son-7">
                  {m.voucher_not_in_use({ code: basket.voucher.code })}: {problemWords(basket.voucher.problem)}
                </p>
              )}
              <Totals basket={basket} />
              <PaymentForm
                basket={basket}
                wished={actionData?.payment ?? ""}
                isPlacing={isPlacing}
                ageError={problemOf(problems, "age_wording") ?? null}
              />
            </div>
          </div>
        )}
      </div>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
