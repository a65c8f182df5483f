import { Form, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { momentWords } from "#app/features/day/moment-words.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { paperId, PaperSection } from "#app/features/joining/paper-section.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { Button, ButtonLink } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { changeWish } from "./change-wish.server.ts"
import { WISH_IDS, WishForm } from "./wish-form.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params: { co_so }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, wish] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.joining.producer(co_so)),
  ])
  return { desk, wish }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return changeWish({ request, url, api: context.get(apiContext), handle: params.co_so })
}

export default function DeskProducer({ loaderData: { desk, wish }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const purpose = actionData?.purpose ?? null
  const { handle, role, status } = desk.organization
  const mayAsk = role === "owner" && status === "verified"
  const ids = { ...WISH_IDS, ...(purpose === null ? {} : { file: paperId(purpose) }) }
  return (
    <DeskPage desk={desk} title={m.desk_producer_title()} refused={problems.length > 0}>
      <p className="mt-1">
        <Link to={href(`/kenh-co-so/${handle}/ho-so`)} className="inline-flex min-h-11 items-center gap-1">
          <Icon name="chevron-left" size={18} />
          {m.joining_back()}
        </Link>
      </p>
      <div className="mt-3 max-w-xl space-y-5">
        <ErrorSummary problems={withAnchors(problems, ids)} />
        <SavedNotice isShown={problems.length === 0} />
        {wish.state === "producer" && (
          <Notice tone="good">
            <p>{m.desk_producer_is()}</p>
            <ButtonLink to={href(`/kenh-co-so/${handle}/san-pham`)}>{m.listing_goods()}</ButtonLink>
          </Notice>
        )}
        {wish.state === "asked" && <Waiting wish={wish} mayWithdraw={role === "owner"} />}
        {wish.state === "none" && (
          <>
            <p>{m.desk_producer_lead()}</p>
            {wish.refusal !== null && (
              <Notice tone="warning" title={m.desk_producer_refused()}>
                <p lang="vi" className="break-words">
                  {wish.refusal}
                </p>
              </Notice>
            )}
            {mayAsk ? (
              <>
                <h2 className="text-21">{m.joining_papers()}</h2>
                <p className="text-15 text-tro-7">{m.desk_producer_papers()}</p>
                {wish.papers.map((paper) => (
                  <PaperSection
                    key={paper.purpose}
                    handle={handle}
                    paper={paper}
                    error={paper.purpose === purpose ? problems[0]?.message : undefined}
                  />
                ))}
                <WishForm wish={wish} typed={actionData?.makes ?? null} problems={problems} />
              </>
            ) : (
              <p>{m.joining_owner_only()}</p>
            )}
          </>
        )}
      </div>
    </DeskPage>
  )
}

type Wish = Route.ComponentProps["loaderData"]["wish"]

function Waiting({ wish: { makes, asked_at }, mayWithdraw }: { wish: Wish; mayWithdraw: boolean }) {
  return (
    <Notice tone="info" title={m.desk_producer_waiting()}>
      {asked_at !== null && <p>{m.desk_producer_asked_at({ time: momentWords(asked_at) })}</p>}
      <p lang="vi" className="break-words whitespace-pre-line">
        {makes}
      </p>
      {mayWithdraw && (
        <Form method="post">
          <Button type="submit" name="intent" value="withdraw" look="outline">
            {m.joining_withdraw()}
          </Button>
        </Form>
      )}
    </Notice>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
