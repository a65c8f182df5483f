import { ACTING_MINUTES } from "@ocop/shared/acting"
import { data, Form, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { attempt } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { memberCookie } from "#app/session/cookies.server.ts"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

/** Null, with 410, for a link that opens nothing; without one, as after the end, there is nothing to open. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const token = url.searchParams.get("ma")
  if (token === null) return data({ token: "", acting: null, minutes: ACTING_MINUTES })
  const checked = await attempt(() => context.get(apiContext).deskActing.check(token))
  if (checked.ok) return data({ token, acting: checked.value, minutes: ACTING_MINUTES })
  if (checked.problem.status !== 400) throw errorPage(checked.problem)
  return data({ token, acting: null, minutes: ACTING_MINUTES }, { status: 410 })
}

/** Begins. Whoever was signed in at the desk in this browser is so no more. */
export async function action({ request, context }: Route.ActionArgs) {
  const token = formText(await readForm(request), "token")
  const begun = await attempt(() => context.get(apiContext).deskActing.begin(token))
  if (begun.ok) {
    const { handle, operator } = begun.value
    throw seeOther(`/kenh-co-so/${handle}`, await memberCookie.write({ token: begun.value.token, email: operator }))
  }
  if (begun.problem.status !== 400) throw errorPage(begun.problem)
  return data({ isGone: true }, { status: 410 })
}

export default function DeskActing({ loaderData: { token, acting, minutes }, actionData }: Route.ComponentProps) {
  const isSending = useNavigation().formMethod === "POST"
  if (acting === null || actionData?.isGone) return <Gone />
  const { organization, operator, reason } = acting
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.desk_acting_title()} />
      <h1 className="text-27 lg:text-34">{m.desk_acting_title()}</h1>
      <p className="mt-4 max-w-prose break-words">{m.desk_acting_words({ operator, organization })}</p>
      <p className="mt-2 break-words whitespace-pre-line" lang="vi">
        {m.desk_acting_reason({ reason })}
      </p>
      <ul className="mt-4 list-disc space-y-1 pl-5">
        <li>{m.desk_acting_rule_hour({ n: minutes })}</li>
        <li>{m.desk_acting_rule_told()}</li>
        <li>{m.desk_acting_rule_not()}</li>
      </ul>
      <Form method="post" className="mt-6">
        <input type="hidden" name="token" value={token} />
        <SubmitButton pending={isSending}>{m.desk_acting_begin()}</SubmitButton>
      </Form>
    </div>
  )
}

function Gone() {
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.desk_acting_gone_title()} />
      <h1 className="text-27 lg:text-34">{m.desk_acting_gone_title()}</h1>
      <p className="mt-4 max-w-prose">{m.desk_acting_gone()}</p>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
