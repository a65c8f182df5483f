import { data, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { giftProblemWords } from "#app/features/gift-order/problems.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { customerCookie } from "#app/session/cookies.server.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { GiftSummary } from "./gift-summary.tsx"
import { GiftSums } from "./gift-sums.tsx"
import { PAYER_IDS } from "./payer-fields.tsx"
import { PlaceForm } from "./place-form.tsx"
import { placeGift } from "./place-gift.server.ts"
import { NOTHING_TYPED } from "./typed.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle: RouteHandle = { isQuiet: true }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const gift = await context.get(apiContext).giftCheckout(params.key)
  if (gift === null) throw data(null, { status: 404 })
  const inWay = [
    ...gift.problems,
    ...gift.lines.flatMap(({ name, problem }) => (problem ? [named(name, problem)] : [])),
  ]
  const customer = await customerCookie.read(request)
  return {
    gift,
    inWay: inWay.map((problem) => ({ message: giftProblemWords(problem), step: problem.field ?? "fill" })),
    formToken: crypto.randomUUID(),
    email: customer?.email ?? "",
  }
}

type Refusal = { type: string; message: string }

function named(name: string, { type, message }: Refusal) {
  return { type, message: `${name}: ${message}`, field: "fill" }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return placeGift(request, context.get(apiContext), params.key)
}

export default function GiftOrder({ loaderData, actionData }: Route.ComponentProps) {
  const { gift, inWay, formToken, email } = loaderData
  const isPlacing = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  const draft = `/hop-qua/${gift.key}`
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.gift_order_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.gift_order_title()}</h1>
      {gift.is_placed ? (
        <Notice tone="good" className="mt-4">
          <p>{m.gift_order_placed()}</p>
          <p>
            <Link to={href("/don")} className="inline-flex min-h-11 items-center font-semibold">
              {m.gift_order_look_up()}
            </Link>
          </p>
        </Notice>
      ) : (
        <div className="mt-4 space-y-6">
          <ErrorSummary problems={withAnchors(problems, PAYER_IDS)} />
          {inWay.length > 0 && (
            <Notice tone="warning" title={m.gift_order_in_way({ n: inWay.length })}>
              <ul>
                {inWay.map(({ message, step }) => (
                  <li key={message}>
                    {message}{" "}
                    <Link to={href(`${draft}/${STEP_PATHS[step] ?? ""}`)} className="font-semibold">
                      {m.gift_order_mend()}
                    </Link>
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
            <div className="min-w-0 space-y-6">
              <GiftSummary gift={gift} />
              <ButtonLink look="quiet" to={href(draft)}>
                {m.gift_order_edit_box()}
              </ButtonLink>
            </div>
            <div className="rounded-plate border-2 border-muc p-4 lg:sticky lg:top-4">
              <GiftSums gift={gift} />
              {inWay.length === 0 && gift.payment_methods.length > 0 && (
                <PlaceForm
                  gift={gift}
                  typed={actionData?.typed ?? { ...NOTHING_TYPED, form_token: formToken, email }}
                  problems={problems}
                  isPlacing={isPlacing}
                />
              )}
            </div>
          </div>
        </div>
      )}
    </div>
  )
}

/** As the addresses of the steps of a gift have them. */
const STEP_PATHS: Readonly<Record<string, string>> = {
  box: "hop",
  fill: "xep",
  card: "thiep",
  recipients: "nguoi-nhan",
  days: "ngay",
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
