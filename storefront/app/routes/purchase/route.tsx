import { formatPhone } from "@ocop/shared/phone"
import { sumsNow, type Parcel } from "@ocop/shared/purchase"
import { BANKS } from "@ocop/shared/vietqr"
import { data, isRouteErrorResponse, redirect } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { BANK_IDS } from "#app/features/bank/bank-fields.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { DepositNote } from "#app/features/payment/deposit-note.tsx"
import { PurchaseMissing } from "#app/features/look-up/purchase-missing.tsx"
import { openingOf } from "#app/features/sales-point/open-words.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { keepPurchase, latestPurchase, purchaseToken } from "#app/session/purchases.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"
import { changePurchase } from "./change-purchase.server.ts"
import { GiftNote } from "./gift-note.tsx"
import { ParcelCard } from "./parcel-card.tsx"
import { PurchaseFacts } from "./purchase-facts.tsx"
import { PurchaseHead } from "./purchase-head.tsx"
import { Refunds } from "./refunds.tsx"
import { standingOf } from "./standing.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export async function loader({ request, params, url, context }: Route.LoaderArgs) {
  const { ma: code } = params
  const api = context.get(apiContext)

  // The link in the mail: its key moves into a cookie, so that it neither stays in the address bar nor leaks from it.
  const key = url.searchParams.get("khoa")
  if (key !== null && (await api.purchase(code, key)) !== null) {
    throw redirect(url.pathname, {
      status: 303,
      headers: { "Set-Cookie": await keepPurchase(request, { code, token: key }) },
    })
  }

  const purchase = await api.purchase(code, await purchaseToken(request, code))
  if (purchase === null) throw data(null, { status: 404 })
  return {
    purchase,
    sums: sumsNow(purchase),
    banks: purchase.refunds.length > 0 ? BANKS : [],
    phone: formatPhone(purchase.recipient.phone),
    parcels: purchase.parcels.map((parcel) => ({
      parcel,
      standing: standingOf(parcel, purchase.payment),
      opening: openingWords(parcel.pickup),
    })),
    formToken: crypto.randomUUID(),
    isNewest: (await latestPurchase(request)) === code,
  }
}

function openingWords(pickup: Parcel["pickup"]): string | null {
  if (pickup === null || pickup.hours === null) return null
  return openingOf({ hours: pickup.hours, exceptions: pickup.exceptions }, new Date()).words
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return changePurchase(request, context.get(apiContext), params.ma)
}

export default function Purchase({ loaderData, actionData }: Route.ComponentProps) {
  const { purchase, parcels, sums, banks, phone, isNewest, formToken } = loaderData
  const problems = actionData?.problems ?? []
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.purchase_title({ code: purchase.code })} refused={problems.length > 0} />
      <div className="space-y-6">
        <ErrorSummary problems={withAnchors(problems, BANK_IDS)} />
        <PurchaseHead purchase={purchase} phone={phone} isNew={isNewest} formToken={formToken} />
        {purchase.payment.deposit && purchase.payment.state === "awaiting" && (
          <DepositNote deposit={purchase.payment.deposit} />
        )}
        {purchase.gift !== null && <GiftNote code={purchase.code} gift={purchase.gift} />}
      </div>
      <div className="mt-8 grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
        <div className="min-w-0 space-y-6">
          <Refunds refunds={purchase.refunds} banks={banks} problems={problems} typed={actionData?.typed ?? null} />
          {parcels.map(({ parcel, standing, opening }, index) => (
            <ParcelCard
              key={parcel.order_id}
              parcel={parcel}
              payment={purchase.payment}
              number={index + 1}
              count={parcels.length}
              standing={standing}
              opening={opening}
            />
          ))}
        </div>
        <PurchaseFacts purchase={purchase} sums={sums} phone={phone} />
      </div>
    </div>
  )
}

export function ErrorBoundary({ error, params }: Route.ErrorBoundaryProps) {
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return isMissing ? <PurchaseMissing code={params.ma ?? ""} /> : <FailurePage error={error} />
}
