import { data, Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { refuse } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { joiningProblems } from "#app/features/joining/problems.server.ts"
import { readStep } from "#app/features/joining/save-step.server.ts"
import { lackWords } from "#app/features/joining/words.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { Reasons } from "./reasons.tsx"
import { StepCards } from "./step-cards.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export function loader({ request, url, params, context }: Route.LoaderArgs) {
  return readStep({ request, url, api: context.get(apiContext), handle: params.co_so })
}

/** `intent` is `submit` or `withdraw`, `cash` or `no_cash`. Pressed twice it is done once. */
export async function action({ request, url, params, context }: Route.ActionArgs) {
  const { joining } = context.get(apiContext)
  const intent = formText(await readForm(request), "intent")
  if (intent === "cash" || intent === "no_cash") {
    const { deskCash } = context.get(apiContext)
    const kept = await forMember(request, url, () => deskCash.set(params.co_so, intent === "cash"))
    if (!kept.ok) throw errorPage(kept.problem)
    return seeOther(`/kenh-co-so/${params.co_so}/ho-so?da-luu=1`)
  }
  if (intent !== "submit" && intent !== "withdraw") throw data(null, { status: 400 })
  const move = intent === "submit" ? joining.submitJoining : joining.withdrawJoining
  const moved = await forMember(request, url, () => move(params.co_so))
  if (moved.ok) return seeOther(`/kenh-co-so/${params.co_so}/ho-so`)
  const { problem } = moved
  return refuse(problem.status, joiningProblems(problem), {}, problem.retryAfterSeconds)
}

export default function DeskProfile({ loaderData: { desk, joining }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const isOwner = desk.organization.role === "owner"
  return (
    <DeskPage desk={desk} title={m.joining_title()} refused={problems.length > 0}>
      <div className="mt-4 max-w-2xl space-y-5">
        <ErrorSummary problems={problems} />
        <SavedNotice isShown={problems.length === 0} />
        <Reasons joining={joining} />
        {joining.status === "draft" && <p className="max-w-prose">{m.joining_lead()}</p>}
        {joining.status === "verified" && <p className="max-w-prose">{m.joining_verified()}</p>}
        {!isOwner && <p className="text-15 text-tro-7">{m.joining_owner_only()}</p>}
        <StepCards joining={joining} isOwner={isOwner} />
        {isOwner && joining.status === "draft" && <Send missing={joining.missing} />}
        {isOwner && joining.status === "submitted" && <Withdraw />}
        {joining.status === "verified" && (
          <Cash takesCash={desk.organization.takes_cash} isOwner={desk.organization.role === "owner"} />
        )}
        <p className="flex flex-wrap gap-x-6 border-t-[1.5px] border-muc pt-3">
          {joining.only_resells && joining.status === "verified" && (
            <Link
              to={href(`/kenh-co-so/${joining.handle}/chu-the`)}
              className="inline-flex min-h-11 items-center gap-2 font-semibold"
            >
              <Icon name="package" size={20} />
              {m.desk_producer_link()}
            </Link>
          )}
          {joining.status === "verified" && (
            <Link
              to={href(`/kenh-co-so/${joining.handle}/nghi-ban`)}
              className="inline-flex min-h-11 items-center gap-2"
            >
              <Icon name="calendar-days" size={20} />
              {m.desk_closure_link()}
            </Link>
          )}
          {joining.status !== "draft" && joining.status !== "submitted" && (
            <>
              <Link
                to={href(`/kenh-co-so/${joining.handle}/tai-khoan-ngan-hang`)}
                className="inline-flex min-h-11 items-center gap-2"
              >
                <Icon name="file-text" size={20} />
                {m.desk_account_link()}
              </Link>
              <Link
                to={href(`/kenh-co-so/${joining.handle}/hoan-tien`)}
                className="inline-flex min-h-11 items-center gap-2"
              >
                <Icon name="truck" size={20} />
                {m.desk_refunds_link()}
              </Link>
            </>
          )}
          <Link to={href(`/kenh-co-so/${joining.handle}/diem-ban`)} className="inline-flex min-h-11 items-center gap-2">
            <Icon name="store" size={20} />
            {m.desk_points_link()}
          </Link>
          <Link to={href(`/kenh-co-so/${joining.handle}/lich-su`)} className="inline-flex min-h-11 items-center gap-2">
            <Icon name="clock" size={20} />
            {m.desk_history_link()}
          </Link>
          <Link to={href(`/kenh-co-so/${joining.handle}/nhom`)} className="inline-flex min-h-11 items-center gap-2">
            <Icon name="user" size={20} />
            {m.team_link()}
          </Link>
        </p>
      </div>
    </DeskPage>
  )
}

/** Whether the organization's parcels may be paid for at the door; single products may be left out on their own pages. */
function Cash({ takesCash, isOwner }: { takesCash: boolean; isOwner: boolean }) {
  return (
    <section aria-labelledby="thu-tien" className="space-y-3 border-t-[1.5px] border-muc pt-3">
      <h2 id="thu-tien" className="text-21">
        {m.desk_cash_title()}
      </h2>
      <p className="max-w-prose">{takesCash ? m.desk_cash_on() : m.desk_cash_off()}</p>
      {isOwner && (
        <Form method="post">
          <Button type="submit" name="intent" value={takesCash ? "no_cash" : "cash"} look="outline">
            {takesCash ? m.desk_cash_refuse() : m.desk_cash_take()}
          </Button>
        </Form>
      )}
    </section>
  )
}

type Missing = Route.ComponentProps["loaderData"]["joining"]["missing"]

function Send({ missing }: { missing: Missing }) {
  const isSending = useNavigation().formMethod === "POST"
  if (missing.length > 0) {
    return (
      <Notice tone="info" title={m.joining_missing()}>
        <ul className="list-disc pl-5">
          {missing.map((each) => (
            <li key={`${each.what} ${each.purpose ?? ""}`}>{lackWords(each)}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  return (
    <Form method="post">
      <p className="mb-3">{m.joining_submit_ready()}</p>
      <SubmitButton name="intent" value="submit" pending={isSending}>
        {m.joining_submit()}
      </SubmitButton>
    </Form>
  )
}

function Withdraw() {
  const isSending = useNavigation().formMethod === "POST"
  return (
    <Form method="post">
      <p className="mb-3">{m.joining_waiting()}</p>
      <SubmitButton look="outline" name="intent" value="withdraw" pending={isSending}>
        {m.joining_withdraw()}
      </SubmitButton>
    </Form>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
