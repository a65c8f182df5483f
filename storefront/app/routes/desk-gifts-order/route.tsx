import { formatDay } from "@ocop/shared/day"
import type { RecipientState } from "@ocop/shared/gift-order"
import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { DeskPages } from "#app/features/desk/desk-pages.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { recipientSearch } from "#app/features/gift-order/find.ts"
import { filterQuery, RecipientFilter } from "#app/features/gift-order/recipient-filter.tsx"
import { recipientStateWords } from "#app/features/gift-order/words.ts"
import { stateWords } from "#app/features/parcel/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"
import type { Route } from "./+types/route.ts"
import { act } from "./act.server.ts"
import { GiftChanges } from "./gift-changes.tsx"
import { GiftFacts } from "./gift-facts.tsx"
import { PickList } from "./pick-list.tsx"
import { RecipientForms } from "./recipient-forms.tsx"
import { wholeOf } from "./whole-choice.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params: { co_so, diem, ma }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const at = { organization: co_so, point: diem }
  const [desk, gift] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskGifts.one(at, ma, recipientSearch(url))),
  ])
  return { desk, gift, formKey: crypto.randomUUID() }
}

export async function action({ request, url, params: { co_so, diem, ma }, context }: Route.ActionArgs) {
  return act(request, url, context.get(apiContext), { organization: co_so, point: diem, code: ma })
}

/** In the order of the work: each has what may be done next. */
const GROUPS: readonly RecipientState[] = ["to_pack", "packed", "handed_over", "returned", "delivered", "closed"]

export default function DeskGiftOrder({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, gift, formKey } = loaderData
  const problems = actionData?.problems ?? []
  const root = `/kenh-co-so/${desk.organization.handle}/diem-ban/${gift.point.handle}/don-qua`
  const { deposit } = gift
  const whole = wholeOf(gift)
  const isDeposited = gift.state === "awaiting_payment" && deposit?.is_paid === true
  const isPaid = gift.state !== "awaiting_payment" && gift.state !== "canceled"
  return (
    <DeskPage desk={desk} title={m.desk_gift_title({ code: gift.code })} refused={problems.length > 0}>
      <p className="mt-1 text-18">
        <strong>{isDeposited ? m.desk_gift_deposited() : stateWords(gift.state)}</strong>
        {` · ${m.gift_order_people({ recipients: gift.total, boxes: gift.boxes })}`}
      </p>
      <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
      <div className="mt-5 grid gap-6 xl:grid-cols-[1fr_20rem] xl:items-start">
        <div className="min-w-0 space-y-6">
          {gift.state === "awaiting_payment" && (
            <Notice tone="info">
              {deposit !== null && isDeposited
                ? m.desk_gift_deposited_lead({
                    amount: money(deposit.amount),
                    balance: money(deposit.balance),
                    day: formatDay(deposit.balance_on),
                    last: formatDay(deposit.cancel_on),
                  })
                : m.desk_gift_awaiting()}
            </Notice>
          )}
          {gift.state === "canceled" && <Notice tone="stop">{m.desk_gift_canceled()}</Notice>}
          <PickList gift={gift} />
          {gift.state !== "canceled" && (
            <section aria-labelledby="nguoi-nhan" className="space-y-4">
              <h2 id="nguoi-nhan" className="text-21">
                {m.desk_gift_recipients()}
              </h2>
              <RecipientFilter {...gift} />
              <p className="font-semibold">
                {gift.found === 0 ? m.gift_recipients_none() : m.gift_recipients_found({ n: gift.found })}
              </p>
              {GROUPS.map((state) => (
                <RecipientForms
                  key={`${state} ${gift.page}`}
                  state={state}
                  title={recipientStateWords(state)}
                  recipients={gift.listed.filter((each) => each.state === state)}
                  formKey={`${formKey}-${state}`.slice(0, 64)}
                  isPaid={isPaid}
                  whole={whole && { of: whole, count: gift.matching[state] ?? 0 }}
                />
              ))}
              <DeskPages
                page={gift.page}
                pageCount={gift.page_count}
                label={m.gift_recipients_pages()}
                to={(page) => `${root}/${gift.code}${filterQuery(gift.filter, page)}`}
              />
            </section>
          )}
        </div>
        <div className="space-y-6">
          <GiftChanges changes={gift.changes} />
          <GiftFacts gift={gift} organization={desk.organization.handle} />
        </div>
      </div>
      <p className="mt-6">
        <Link to={href(root)} className="inline-flex min-h-11 items-center font-semibold">
          {m.desk_gifts_back()}
        </Link>
      </p>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
