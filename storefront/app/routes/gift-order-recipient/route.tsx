import { formatDay } from "@ocop/shared/day"
import { LONGEST_RECIPIENT } from "@ocop/shared/gift-recipient"
import { data, Form, isRouteErrorResponse, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { PurchaseMissing } from "#app/features/look-up/purchase-missing.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { purchaseToken } from "#app/session/purchases.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field, TextArea } from "#app/ui/field.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { changeRecipient } from "./change-recipient.server.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true, isScriptless: true }

const FIELDS = ["name", "phone", "street", "commune", "province", "delivery_on", "message"] as const

const IDS = Object.fromEntries(FIELDS.map((field) => [field, field]))

export async function loader({ request, params: { ma, nguoi }, context }: Route.LoaderArgs) {
  const at = { code: ma, token: await purchaseToken(request, ma) }
  const edited = await context.get(apiContext).editedRecipient(at, nguoi)
  if (edited === null) throw data(null, { status: 404 })
  return { edited, formKey: crypto.randomUUID() }
}

export async function action({ request, params: { ma, nguoi }, context }: Route.ActionArgs) {
  const at = { code: ma, token: await purchaseToken(request, ma) }
  return changeRecipient(request, context.get(apiContext), at, nguoi)
}

export default function GiftRecipient({ loaderData, actionData, params }: Route.ComponentProps) {
  const { edited, formKey } = loaderData
  const problems = actionData?.problems ?? []
  const typed = actionData?.typed ?? edited.typed
  const isSending = useNavigation().formMethod === "POST"
  const title = m.gift_edit_title({ position: edited.position })
  const field = (name: (typeof FIELDS)[number]) => ({
    id: name,
    name,
    defaultValue: typed[name],
    error: problemOf(problems, name) ?? null,
    autoComplete: "off",
  })
  return (
    <div className="page max-w-3xl py-6 lg:py-10">
      <PageTitle title={title} refused={problems.length > 0} />
      <p>
        <Link to={href(`/don/${params.ma}/qua`)} className="inline-flex min-h-11 items-center">
          {m.gift_edit_back()}
        </Link>
      </p>
      <h1 className="text-27 lg:text-34">{title}</h1>
      <div className="mt-4 space-y-5">
        <ErrorSummary problems={withAnchors(problems, IDS)} />
        {edited.change_until === null ? (
          <Notice tone="stop">{m.gift_edit_over()}</Notice>
        ) : (
          <Form method="post" noValidate className="space-y-4">
            <p>{m.gift_edit_lead({ day: formatDay(edited.change_until) })}</p>
            <p>{m.gift_edit_boxes()}</p>
            <input type="hidden" name="form_key" value={actionData?.key ?? formKey} />
            <input type="hidden" name="commune_code" value={typed.commune_code} />
            <input type="hidden" name="place_asked" value={`${typed.commune}|${typed.province}`} />
            <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
              <Field {...field("name")} label={m.recipients_name()} spellCheck={false} />
              <Field {...field("phone")} label={m.recipients_phone()} type="tel" />
            </div>
            <Field {...field("street")} label={m.recipients_street()} hint={m.recipients_street_hint()} />
            <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
              <Field {...field("commune")} label={m.recipients_commune()} hint={m.recipients_commune_hint()} />
              <Field {...field("province")} label={m.recipients_province()} />
            </div>
            <Field {...field("delivery_on")} label={m.recipients_day()} hint={m.gift_edit_day_hint()} />
            <TextArea
              {...field("message")}
              label={m.recipients_message()}
              hint={m.recipients_message_hint({ n: LONGEST_RECIPIENT.message })}
              rows={2}
              optional
            />
            <SubmitButton pending={isSending}>{m.gift_edit_save()}</SubmitButton>
          </Form>
        )}
      </div>
    </div>
  )
}

export function ErrorBoundary({ error, params }: Route.ErrorBoundaryProps) {
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return isMissing ? <PurchaseMissing code={params.ma ?? ""} /> : <FailurePage error={error} />
}
