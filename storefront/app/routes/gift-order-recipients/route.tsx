import { formatDay } from "@ocop/shared/day"
import { LONGEST_GIFT } from "@ocop/shared/gift"
import { data, isRouteErrorResponse, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPages } from "#app/features/desk/desk-pages.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { recipientSearch } from "#app/features/gift-order/find.ts"
import { RecipientFacts } from "#app/features/gift-order/recipient-facts.tsx"
import { filterQuery, RecipientFilter } from "#app/features/gift-order/recipient-filter.tsx"
import { PurchaseMissing } from "#app/features/look-up/purchase-missing.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { purchaseToken } from "#app/session/purchases.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { CardForm } from "./card-form.tsx"
import { changeCard } from "./change-card.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isScriptless: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const { ma: code } = params
  const gift = await context.get(apiContext).buyersGift(code, await purchaseToken(request, code), recipientSearch(url))
  if (gift === null) throw data(null, { status: 404 })
  const changed = url.searchParams.get("da-sua")
  const longest = LONGEST_GIFT.message
  return {
    gift,
    longest,
    formKey: crypto.randomUUID(),
    changed: /^(\d{1,4}|thiep)$/.test(changed ?? "") ? changed : null,
  }
}

export async function action({ request, params: { ma: code }, context }: Route.ActionArgs) {
  return changeCard(request, context.get(apiContext), { code, token: await purchaseToken(request, code) })
}

export default function GiftRecipients({ loaderData, actionData }: Route.ComponentProps) {
  const { gift, longest, formKey, changed } = loaderData
  const problems = actionData?.problems ?? []
  const { code, point, boxes, total, filter, listed, found, page, page_count } = gift
  const isListed = found > 0 || filter.state !== null || filter.day !== null
  const title = m.gift_recipients_title({ code })
  return (
    <div className="page max-w-3xl py-6 lg:py-10">
      <PageTitle title={title} refused={problems.length > 0} />
      <p>
        <Link to={href(`/don/${code}`)} className="inline-flex min-h-11 items-center">
          {m.gift_recipients_back({ code })}
        </Link>
      </p>
      <h1 className="text-27 lg:text-34">{title}</h1>
      <p className="mt-2">{m.gift_recipients_lead({ recipients: total, boxes, point })}</p>
      {isListed ? (
        <div className="mt-5 space-y-4">
          <ErrorSummary problems={withAnchors(problems, { message: "loi-nhan" })} />
          {changed !== null && (
            <div role="status">
              <Notice tone="good">
                {changed === "thiep" ? m.gift_edit_card_done() : m.gift_edit_done({ position: changed })}
              </Notice>
            </div>
          )}
          <CardForm
            card={gift.card}
            longest={longest}
            formKey={formKey}
            typed={actionData?.message ?? null}
            error={problems[0]?.message ?? null}
          />
          <RecipientFilter {...gift} />
          <p className="font-semibold">
            {found === 0 ? m.gift_recipients_none() : m.gift_recipients_found({ n: found })}
          </p>
          <ul className="space-y-3">
            {listed.map((recipient) => (
              <li key={recipient.id} className="field-ink rounded-plate p-4">
                <RecipientFacts recipient={recipient} />
                {recipient.change_until !== null && (
                  <Link
                    to={href(`/don/${code}/qua/${recipient.id}`)}
                    className="inline-flex min-h-11 items-center font-semibold"
                  >
                    {m.gift_edit_link({ position: recipient.position, day: formatDay(recipient.change_until) })}
                  </Link>
                )}
              </li>
            ))}
          </ul>
          <DeskPages
            page={page}
            pageCount={page_count}
            label={m.gift_recipients_pages()}
            to={(each) => `/don/${code}/qua${filterQuery(filter, each)}`}
          />
        </div>
      ) : (
        <p className="mt-5">{m.gift_recipients_canceled()}</p>
      )}
    </div>
  )
}

export function ErrorBoundary({ error, params }: Route.ErrorBoundaryProps) {
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return isMissing ? <PurchaseMissing code={params.ma ?? ""} /> : <FailurePage error={error} />
}
