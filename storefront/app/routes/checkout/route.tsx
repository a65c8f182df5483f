import { useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { shown } from "#app/features/basket/shown.ts"
import { Totals } from "#app/features/basket/totals.tsx"
import { Parcels } from "#app/features/checkout/parcels.tsx"
import { CheckoutSteps } from "#app/features/checkout/steps.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { currentBasket } from "#app/session/basket.server.ts"
import type { Route } from "./+types/route.ts"
import { DeliveryForm } from "./delivery-form.tsx"
import { knownDelivery, saveDelivery } from "./save-delivery.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle: RouteHandle = { isQuiet: true }

export async function loader({ request, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const basket = await currentBasket(request, api)
  if (basket === null || basket.item_count === 0) throw seeOther("/gio-hang")
  return { basket: shown(basket), values: await knownDelivery(request, api, basket) }
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveDelivery(request, context.get(apiContext))
}

export default function Checkout({ loaderData, actionData }: Route.ComponentProps) {
  const { basket } = loaderData
  const { state, formData } = useNavigation()
  const problems = actionData?.problems ?? []
  const isSaving = state !== "idle" && formData?.get("intent") === "next"
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.checkout_delivery()} refused={problems.length > 0} />
      <CheckoutSteps step={1} />
      <h1 className="mt-4 text-27 lg:text-34">{m.checkout_delivery()}</h1>
      <div className="mt-4 grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
        <DeliveryForm values={actionData?.values ?? loaderData.values} problems={problems} isSaving={isSaving} />
        <section aria-labelledby="cac-kien">
          <h2 id="cac-kien" className="text-21">
            {m.checkout_parcels({ n: basket.groups.length })}
          </h2>
          <div className="mt-3">
            <Parcels groups={basket.groups} />
          </div>
          <Totals basket={basket} />
        </section>
      </div>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
