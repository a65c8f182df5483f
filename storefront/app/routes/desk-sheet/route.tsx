import { MAX_SHEET_BYTES, MOST_SHEET_ROWS } from "@ocop/shared/listing-sheet"
import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { problemOf, withAnchors } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { goodsPath } from "#app/features/listing/paths.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Field } from "#app/ui/field.tsx"
import type { Route } from "./+types/route.ts"
import { CheckedSheet } from "./checked-sheet.tsx"
import { takeSheet } from "./sheet.server.ts"

export const handle = { isQuiet: true }

const FILE_ID = "tep"

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  return { desk: await readDesk(request, url, context.get(apiContext), params.co_so) }
}

export function action({ request, url, params, context }: Route.ActionArgs) {
  return takeSheet(request, url, context.get(apiContext), params.co_so)
}

export default function DeskSheet({ loaderData: { desk }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const checked = actionData?.checked ?? null
  const goods = goodsPath(desk.organization.handle)
  const here = `${goods}/tep`
  const { formMethod } = useNavigation()
  return (
    <DeskPage desk={desk} title={m.sheet_title()} refused={problems.length > 0}>
      <div className="mt-2 max-w-2xl">
        <ErrorSummary problems={withAnchors(problems, { file: FILE_ID })} />
        <p className="mt-2">{m.sheet_lead()}</p>
        <ul className="mt-4 flex flex-wrap gap-x-6">
          <Download to={`${here}/tai-ve?mau=1`} label={m.sheet_template()} />
          <Download to={`${here}/tai-ve`} label={m.sheet_export_xlsx()} />
          <Download to={`${here}/tai-ve?dang=csv`} label={m.sheet_export_csv()} />
        </ul>
        <Form
          method="post"
          action={href(here)}
          encType="multipart/form-data"
          noValidate
          className="mt-6 space-y-4 border-t-[1.5px] border-tro-2 pt-6"
        >
          <Field
            id={FILE_ID}
            name="file"
            type="file"
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            label={m.sheet_file()}
            hint={m.sheet_file_hint({ rows: MOST_SHEET_ROWS, mb: MAX_SHEET_BYTES / 1024 / 1024 })}
            error={problemOf(problems, "file") ?? null}
          />
          <SubmitButton name="intent" value="check" look="outline" pending={formMethod === "POST"}>
            {m.sheet_check()}
          </SubmitButton>
        </Form>
        {checked && <CheckedSheet key={checked.key} checked={checked} action={href(here)} />}
        <p className="mt-6">
          <Link to={href(goods)} className="inline-flex min-h-11 items-center">
            {m.listing_all()}
          </Link>
        </p>
      </div>
    </DeskPage>
  )
}

/** Without `download`, with which a browser would save, or hide, the page that tells why there is no file. */
function Download({ to, label }: { to: string; label: string }) {
  return (
    <li>
      <a href={href(to)} className="inline-flex min-h-11 items-center font-semibold">
        {label}
      </a>
    </li>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
