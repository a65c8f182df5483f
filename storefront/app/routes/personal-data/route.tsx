import { RETENTION_YEARS } from "@ocop/shared/policy"
import { Form, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { AccountPage } from "#app/features/account/account-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readForCustomer } from "#app/session/customer.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"
import { eraseAccount } from "./erase-account.server.ts"

const IDS = { email: "e-mail", password: "mat-khau" }

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const { email } = await readForCustomer(request, url, () => context.get(apiContext).account())
  return { email }
}

export async function action({ request, url, context }: Route.ActionArgs) {
  return eraseAccount(request, url, context.get(apiContext))
}

export default function PersonalData({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  return (
    <AccountPage title={m.account_data_title()} refused={problems.length > 0}>
      <section aria-labelledby="tai-ve" className="mt-4">
        <h2 id="tai-ve" className="text-21">
          {m.account_data_export()}
        </h2>
        <p className="mt-2 max-w-prose">{m.account_data_export_words()}</p>
        {/* A file, not a page: the browser asks for it itself. */}
        <a href="/tai-khoan/du-lieu/tai-ve" download className="button button-outline mt-4">
          {m.account_data_export_submit()}
        </a>
      </section>
      <section aria-labelledby="xoa" className="mt-10 border-t-[1.5px] border-muc pt-6">
        <h2 id="xoa" className="text-21">
          {m.account_erase_title()}
        </h2>
        <p className="mt-2 max-w-prose">{m.account_erase_words()}</p>
        <p className="mt-2 max-w-prose">{m.account_erase_orders({ years: RETENTION_YEARS.contract })}</p>
        <EraseForm email={loaderData.email} typed={actionData?.email ?? ""} problems={problems} />
      </section>
    </AccountPage>
  )
}

type EraseFormProps = { email: string; typed: string; problems: Parameters<typeof problemOf>[0] & object }

/** Two things that nobody does by accident. */
function EraseForm({ email, typed, problems }: EraseFormProps) {
  const isSending = useNavigation().formMethod === "POST"
  return (
    <Form method="post" action={href("/tai-khoan/du-lieu")} noValidate className="mt-4 max-w-xl space-y-5">
      <ErrorSummary problems={withAnchors(problems, IDS)} />
      <Field
        id={IDS.email}
        name="email"
        type="email"
        label={m.account_erase_email({ email })}
        defaultValue={typed}
        error={problemOf(problems, "email") ?? null}
        autoComplete="off"
        spellCheck={false}
        maxLength={254}
      />
      <Field
        id={IDS.password}
        name="password"
        type="password"
        label={m.account_erase_password()}
        error={problemOf(problems, "password") ?? null}
        autoComplete="current-password"
        maxLength={256}
      />
      <SubmitButton look="outline" pending={isSending} className="border-son-7 text-son-7">
        {m.account_erase_submit()}
      </SubmitButton>
    </Form>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
