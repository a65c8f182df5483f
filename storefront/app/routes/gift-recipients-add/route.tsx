import { MAX_RECIPIENTS } from "@ocop/shared/gift"
import { MAX_RECIPIENT_FILE_BYTES, RECIPIENT_COLUMNS } from "@ocop/shared/gift-recipient"
import { data, Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { Privacy } from "#app/features/gift/privacy.tsx"
import { COLUMN_WORDS } from "#app/features/gift/recipient-words.ts"
import { GiftSteps } from "#app/features/gift/gift-steps.tsx"
import { giftPath } from "#app/features/gift/paths.ts"
import { readSteps } from "#app/features/gift/steps.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field, TextArea } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"
import { bringList } from "./bring-list.server.ts"
import { HOW_ID, MappedTable } from "./mapped-table.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

const IDS = { text: "dan", file: "tep", mapping: "cot-name", how: HOW_ID }

export async function loader({ params, context }: Route.LoaderArgs) {
  const [api, giftKey] = [context.get(apiContext), params.key]
  const [list, steps] = await Promise.all([api.giftRecipients.page(giftKey, { page: "1" }), readSteps(api, giftKey)])
  if (list === null) throw data(null, { status: 404 })
  return { known: list.counts.rows, giftKey, steps }
}

export function action({ request, params, context }: Route.ActionArgs) {
  return bringList(request, context.get(apiContext), params.key)
}

export default function BringRecipients({ loaderData: { known, giftKey, steps }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const table = actionData?.table ?? null
  const list = giftPath(giftKey, "recipients")
  const action = href(`${list}/them`)
  return (
    <div className="page py-6 lg:py-10">
      <PageTitle title={m.recipients_add_title()} refused={problems.length > 0} />
      <GiftSteps giftKey={giftKey} step="recipients" steps={steps} />
      <h1 className="mt-4 text-27 lg:text-34">{m.recipients_add_title()}</h1>
      <div className="mt-4 max-w-3xl space-y-4">
        <ErrorSummary problems={withAnchors(problems, IDS)} />
        <p>
          {m.recipients_add_lead({ columns: RECIPIENT_COLUMNS.map((column) => COLUMN_WORDS[column]()).join(" · ") })}
        </p>
      </div>
      {table === null ? (
        <Doors action={action} list={list} text={actionData?.text ?? ""} problems={problems} />
      ) : (
        <MappedTable key={table.form_token} table={table} known={known} action={action} problems={problems} />
      )}
      <Privacy />
      <p className="mt-4">
        <Link to={href(list)} className="inline-flex min-h-11 items-center">
          {m.recipients_back()}
        </Link>
      </p>
    </div>
  )
}

type DoorsProps = { action: string; list: string; text: string; problems: Parameters<typeof problemOf>[0] }

function Doors({ action, list, text, problems }: DoorsProps) {
  const { formData } = useNavigation()
  const isSent = (intent: string) => formData?.get("intent") === intent
  const form = { method: "post", action, encType: "multipart/form-data", noValidate: true } as const
  return (
    <div className="max-w-3xl">
      <Form {...form} className="mt-6 space-y-4">
        <TextArea
          id={IDS.text}
          name="text"
          label={m.recipients_paste()}
          hint={m.recipients_paste_hint()}
          rows={6}
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          defaultValue={text}
          error={problemOf(problems, "text") ?? null}
        />
        <SubmitButton name="intent" value="paste" pending={isSent("paste")}>
          {m.recipients_paste_check()}
        </SubmitButton>
      </Form>
      <Form {...form} className="mt-8 space-y-4 border-t-[1.5px] border-tro-2 pt-6">
        <Field
          id={IDS.file}
          name="file"
          type="file"
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          label={m.recipients_file()}
          hint={m.recipients_file_hint({ rows: MAX_RECIPIENTS, mb: MAX_RECIPIENT_FILE_BYTES / 1024 / 1024 })}
          error={problemOf(problems, "file") ?? null}
        />
        <p>
          <a href={href(`${list}/tep-mau`)} className="inline-flex min-h-11 items-center font-semibold">
            {m.recipients_template()}
          </a>
        </p>
        <SubmitButton name="intent" value="file" look="outline" pending={isSent("file")}>
          {m.recipients_file_check()}
        </SubmitButton>
      </Form>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
