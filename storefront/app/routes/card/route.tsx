import type { CardDocument } from "@ocop/shared/card"
import { isRouteErrorResponse, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { operator } from "#app/env.server.ts"
import { holdWords } from "#app/features/day/hold-words.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { attempt, formProblems } from "#app/features/form/refusal.server.ts"
import { PurchaseMissing } from "#app/features/look-up/purchase-missing.tsx"
import { useWatch } from "#app/features/payment/use-watch.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { UpdatesItself } from "#app/features/payment/updates-itself.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { purchaseToken } from "#app/session/purchases.server.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"
import type { Route } from "./+types/route.ts"
import { CardForm } from "./card-form.tsx"
import { changeCard } from "./change-card.server.ts"
import { OtherWays } from "./other-ways.tsx"
import { useOtherDocuments } from "./use-other-documents.ts"

export const handle: RouteHandle = { isQuiet: true }

/** It holds the secret of a payment. */
export const headers: Route.HeadersFunction = () => ({ "cache-control": "no-store" })

export async function loader({ request, params, url, context }: Route.LoaderArgs) {
  const { ma: code } = params
  const page = `/don/${encodeURIComponent(code)}`
  const at = { code, token: await purchaseToken(request, code) }
  const read = await attempt(() => context.get(apiContext).card(at))
  const phone = operator.phone
  if (!read.ok) {
    // Paid otherwise after all, or always was: the order's page tells.
    if (read.problem.type === "not_by_card") throw seeOther(page)
    if (read.problem.type !== "card_unreachable" && read.problem.status !== 429) throw errorPage(read.problem)
    return { code, card: null, problems: formProblems(read.problem), phone, isFailed: false }
  }
  if (read.value.state === "paid") throw seeOther(page)
  // Back from the bank's page, with a secret in the address.
  const result = url.searchParams.get("redirect_status")
  if (result !== null) throw seeOther(`${page}/the${result === "failed" ? "?khong-xac-nhan=1" : ""}`)
  return { code, card: read.value, problems: [], phone, isFailed: url.searchParams.has("khong-xac-nhan") }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { ma: code } = params
  return changeCard(request, context.get(apiContext), { code, token: await purchaseToken(request, code) })
}

export default function Card({ loaderData, actionData }: Route.ComponentProps) {
  const { code, card, phone, isFailed } = loaderData
  const isAsking = useNavigation().formMethod === "POST"
  useWatch(card?.state === "processing")
  useOtherDocuments()
  const problems = [...(actionData?.problems ?? []), ...loaderData.problems]
  const isOpen = card?.state === "open"
  const title = isOpen ? m.card_title({ amount: money(card.due) }) : m.card_title_over()
  const order = `/don/${encodeURIComponent(code)}`
  return (
    <div className="page max-w-3xl py-6 lg:py-10">
      <PageTitle title={title} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{title}</h1>
      <p className="mt-1 mb-4">{m.purchase_title({ code })}</p>
      <div className="space-y-6">
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        {card === null ? (
          <ButtonLink to={href(`${order}/the`)} reloadDocument>
            {m.card_retry()}
          </ButtonLink>
        ) : (
          <CardState card={card} />
        )}
        {isOpen && card.client_secret !== null && (
          <CardForm card={card} clientSecret={card.client_secret} failure={isFailed ? m.card_unconfirmed() : null} />
        )}
        {(isOpen || card === null) && (
          <OtherWays
            mayTransfer={card?.may_transfer ?? true}
            mayPayCash={card?.may_pay_cash ?? true}
            phone={phone}
            isAsking={isAsking}
          />
        )}
        <ButtonLink look={isOpen ? "quiet" : "primary"} to={href(order)} reloadDocument>
          {m.transfer_to_order()}
        </ButtonLink>
      </div>
    </div>
  )
}

/** Where the payment stands, for a page that is opened again as well. */
function CardState({ card }: { card: CardDocument }) {
  const { state, due, received, hold_until } = card
  if (state === "open" || state === "paid") {
    return (
      <div className="max-w-prose space-y-1">
        <p>{m.card_open()}</p>
        {hold_until !== null && <p>{m.transfer_hold({ time: holdWords(hold_until) })}</p>}
      </div>
    )
  }
  const words = {
    processing: () => m.card_processing(),
    short: () => m.card_short({ received: money(received), due: money(due) }),
    canceled: () => m.card_canceled(),
  }
  return (
    <div role="status">
      <Notice tone={state === "processing" ? "info" : "warning"}>
        <p className="font-semibold">{words[state]()}</p>
        {state === "processing" && <UpdatesItself />}
      </Notice>
    </div>
  )
}

export function ErrorBoundary({ error, params }: Route.ErrorBoundaryProps) {
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return isMissing ? <PurchaseMissing code={params.ma ?? ""} /> : <FailurePage error={error} />
}
