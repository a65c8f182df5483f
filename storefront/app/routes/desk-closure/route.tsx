import { isClosedOn, LONGEST_CLOSURE_WORDS } from "@ocop/shared/closure"
import { formatDay, todayInVietnam } from "@ocop/shared/day"
import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { saveClosure } from "./save-closure.server.ts"

const IDS = { from: "nghi-tu", until: "nghi-den", words: "loi-nhan" }

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const desk = await readDesk(request, url, context.get(apiContext), params.co_so)
  return { desk, today: todayInVietnam(new Date()) }
}

export function action({ request, url, params, context }: Route.ActionArgs) {
  return saveClosure({ request, url, api: context.get(apiContext), handle: params.co_so })
}

export default function DeskClosure({ loaderData: { desk, today }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const { handle, status, closure } = desk.organization
  return (
    <DeskPage desk={desk} title={m.desk_closure_title()} refused={problems.length > 0}>
      <div className="mt-4 max-w-2xl space-y-5">
        <ErrorSummary problems={withAnchors(problems, IDS)} />
        <SavedNotice isShown={problems.length === 0} />
        {closure !== null && <Known closure={closure} today={today} />}
        <ul className="max-w-prose list-disc space-y-1 pl-5">
          <li>{m.desk_closure_lead_sale()}</li>
          <li>{m.desk_closure_lead_before()}</li>
          <li>{m.desk_closure_lead_end()}</li>
        </ul>
        {status === "verified" && (
          <Days values={actionData?.values ?? closure} today={today} problems={problems} isChange={closure !== null} />
        )}
        <p>
          <Link to={href(`/kenh-co-so/${handle}/ho-so`)} className="inline-flex min-h-11 items-center">
            {m.desk_closure_back()}
          </Link>
        </p>
      </div>
    </DeskPage>
  )
}

type Closure = NonNullable<Route.ComponentProps["loaderData"]["desk"]["organization"]["closure"]>

function Known({ closure, today }: { closure: Closure; today: string }) {
  const isSending = useNavigation().formMethod === "POST"
  const [from, until] = [formatDay(closure.from), formatDay(closure.until)]
  const isClosed = isClosedOn(closure, today)
  return (
    <Notice tone="info">
      <p className="font-semibold">{m.desk_closure_days({ from, until })}</p>
      <Form method="post">
        <SubmitButton look="outline" name="intent" value="end" pending={isSending}>
          {isClosed ? m.desk_closure_end() : m.desk_closure_drop()}
        </SubmitButton>
      </Form>
    </Notice>
  )
}

type DaysProps = {
  values: Closure | null
  today: string
  problems: NonNullable<Route.ComponentProps["actionData"]>["problems"]
  isChange: boolean
}

function Days({ values, today, problems, isChange }: DaysProps) {
  const isSending = useNavigation().formMethod === "POST"
  const error = (field: string) => problemOf(problems, field) ?? null
  return (
    <Form method="post" noValidate className="space-y-5">
      <h2 className="text-21">{isChange ? m.desk_closure_change_title() : m.desk_closure_new_title()}</h2>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          id={IDS.from}
          name="from"
          type="date"
          label={m.desk_closure_from()}
          defaultValue={values?.from ?? ""}
          error={error("from")}
        />
        <Field
          id={IDS.until}
          name="until"
          type="date"
          min={today}
          label={m.desk_closure_until()}
          defaultValue={values?.until ?? ""}
          error={error("until")}
        />
      </div>
      <Field
        id={IDS.words}
        name="words"
        label={m.desk_closure_words()}
        hint={m.desk_closure_words_hint()}
        optional
        maxLength={LONGEST_CLOSURE_WORDS}
        defaultValue={values?.words ?? ""}
        error={error("words")}
      />
      <SubmitButton pending={isSending}>{m.desk_closure_save()}</SubmitButton>
    </Form>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
