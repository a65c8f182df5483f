import { LONGEST_INVITES, MAX_INVITES } from "@ocop/shared/gift-recipient"
import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { ListPages } from "#app/features/gift/list-pages.tsx"
import { Privacy } from "#app/features/gift/privacy.tsx"
import { GiftSteps } from "#app/features/gift/gift-steps.tsx"
import { giftPath } from "#app/features/gift/paths.ts"
import { readSteps } from "#app/features/gift/steps.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { TextArea } from "#app/ui/field.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { InviteList } from "./invite-list.tsx"
import { invite, readInvited } from "./invite.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

const IDS = { people: "nguoi" }

export async function loader({ url, params: { key }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [invited, steps] = await Promise.all([readInvited(url, api, key), readSteps(api, key)])
  return { ...invited, steps }
}

export function action({ request, params, context }: Route.ActionArgs) {
  return invite(request, context.get(apiContext), params.key)
}

/** The door for recipients whose addresses nobody knows: each says it on a page of their own. */
export default function InviteRecipients({ loaderData, actionData }: Route.ComponentProps) {
  const { list, giftKey, steps, added } = loaderData
  const formToken = actionData?.formToken || loaderData.formToken
  const isSending = useNavigation().formMethod === "POST"
  const problems = actionData?.problems ?? []
  const back = giftPath(giftKey, "recipients")
  const path = `${back}/tu-dien`
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.invite_title()} refused={problems.length > 0} />
      <GiftSteps giftKey={giftKey} step="recipients" steps={steps} />
      <h1 className="mt-4 text-27 lg:text-34">{m.invite_title()}</h1>
      <div className="mt-4 max-w-3xl space-y-4">
        <ErrorSummary problems={withAnchors(problems, IDS)} />
        {added > 0 && problems.length === 0 && (
          <Notice tone="good">
            <p role="status">{m.invite_added({ n: added })}</p>
          </Notice>
        )}
        <p>{m.invite_lead()}</p>
        {!list.is_placed && (
          <Form key={formToken} method="post" action={href(path)} noValidate className="space-y-4">
            <input type="hidden" name="form_token" value={formToken} />
            <TextArea
              id={IDS.people}
              name="people"
              label={m.invite_people()}
              hint={m.invite_people_hint({ n: MAX_INVITES })}
              rows={5}
              maxLength={LONGEST_INVITES}
              spellCheck={false}
              autoComplete="off"
              defaultValue={actionData?.people ?? ""}
              error={problemOf(problems, "people") ?? null}
            />
            <SubmitButton pending={isSending}>{m.invite_make()}</SubmitButton>
          </Form>
        )}
      </div>
      {list.rows.length > 0 && (
        <>
          <InviteList rows={list.rows} listPath={back} isPlaced={list.is_placed} />
          <ListPages page={list.page} pageCount={list.page_count} to={(page) => `${path}?trang=${page}`} />
        </>
      )}
      <Privacy />
      <p className="mt-4">
        <Link to={href(back)} className="inline-flex min-h-11 items-center">
          {m.recipients_back()}
        </Link>
      </p>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
