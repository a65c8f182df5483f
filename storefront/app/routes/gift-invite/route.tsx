import { formatDay } from "@ocop/shared/day"
import { RECIPIENTS_KEPT_DAYS, type InviteDocument } from "@ocop/shared/gift-recipient"
import { data, Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { communeWords } from "#app/features/commune/commune-words.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors, type FormProblem } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { RECIPIENT_IDS, RecipientFields, type RecipientValues } from "#app/features/recipient/recipient-fields.tsx"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { answerInvite } from "./answer-invite.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle: RouteHandle = { isQuiet: true }

export async function loader({ url, params, context }: Route.LoaderArgs) {
  const invite = await context.get(apiContext).giftRecipients.own(params.key)
  if (invite === null) throw data(null, { status: 404 })
  return { invite, path: `/nhan-qua/${params.key}`, isSaved: url.searchParams.has("da-luu") }
}

export function action({ request, params, context }: Route.ActionArgs) {
  return answerInvite(request, context.get(apiContext), params.key)
}

/** Where somebody says where a gift for them goes. Whoever has its address may open it, so it tells nothing of others. */
export default function GiftInvite({ loaderData, actionData }: Route.ComponentProps) {
  const { invite, path, isSaved } = loaderData
  const problems = actionData?.problems ?? []
  return (
    <div className="page max-w-2xl py-6 lg:py-10">
      <PageTitle title={m.invite_own_title()} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{m.invite_own_title()}</h1>
      <p className="mt-2" lang={langOfName()}>
        {invite.sender === ""
          ? m.invite_own_packed({ point: invite.point })
          : m.invite_own_from({ sender: invite.sender, point: invite.point })}
      </p>
      {invite.state === "closed" && problems.length === 0 ? (
        <Notice tone="info" className="mt-4">
          <p>{invite.is_answered ? m.invite_closed_answered() : m.invite_closed()}</p>
        </Notice>
      ) : (
        <>
          <div className="mt-4 space-y-4">
            {isSaved && problems.length === 0 && (
              <Notice tone="good">
                <p role="status">{m.invite_own_saved()}</p>
              </Notice>
            )}
            {invite.until !== null && <p>{m.invite_own_until({ day: formatDay(invite.until) })}</p>}
          </div>
          <AnswerForm path={path} values={actionData?.values ?? valuesOf(invite)} problems={problems} />
        </>
      )}
    </div>
  )
}

type AnswerFormProps = { path: string; values: RecipientValues; problems: readonly FormProblem[] }

function AnswerForm({ path, values, problems }: AnswerFormProps) {
  const { state, formData } = useNavigation()
  return (
    <Form method="post" action={href(path)} noValidate className="mt-4 space-y-5">
      {/* What Enter presses in any field: the search button further down comes first otherwise. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <ErrorSummary problems={withAnchors(problems, RECIPIENT_IDS)} />
      <RecipientFields values={values} error={(field) => problemOf(problems, field) ?? null} action={href(path)} />
      <Notice tone="info" title={m.recipients_privacy_title()}>
        <p>{m.invite_own_privacy()}</p>
        <p>
          {m.recipients_privacy_erased({ n: RECIPIENTS_KEPT_DAYS })}{" "}
          <Link to={href("/quyen-rieng-tu")} reloadDocument>
            {m.recipients_privacy_link()}
          </Link>
        </p>
      </Notice>
      <SubmitButton name="intent" value="save" pending={state !== "idle" && formData?.get("intent") === "save"}>
        {m.invite_own_save()}
      </SubmitButton>
    </Form>
  )
}

function valuesOf({ name, phone, street, commune }: InviteDocument): RecipientValues {
  const place = { query: commune ? communeWords(commune) : "", code: commune?.code ?? "", matches: null }
  return { name, phone, street, commune: place, note: "" }
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
