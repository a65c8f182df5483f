import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PointForm } from "#app/features/sales-point/point-form.tsx"
import { EMPTY_POINT } from "#app/features/sales-point/point-values.ts"
import { savePointForm } from "#app/features/sales-point/save-point.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readDesk } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const desk = await readDesk(request, url, context.get(apiContext), params.co_so)
  return { desk, formToken: crypto.randomUUID() }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const form = await readForm(request)
  const form_token = formText(form, "form_token")
  return savePointForm({
    api,
    handle: params.co_so,
    form,
    save: (typed) => forMember(request, url, () => api.deskPoints.start(params.co_so, { ...typed, form_token })),
  })
}

export default function DeskPointNew({ loaderData: { desk, formToken }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const { handle, status } = desk.organization
  return (
    <DeskPage desk={desk} title={m.desk_point_new_title()} refused={problems.length > 0}>
      <div className="mt-4 max-w-xl space-y-5">
        <p>
          <Link to={href(`/kenh-co-so/${handle}/diem-ban`)} className="inline-flex min-h-11 items-center">
            {m.desk_points_back()}
          </Link>
        </p>
        {status === "verified" && (
          <PointForm
            values={actionData?.values ?? EMPTY_POINT}
            problems={problems}
            action={href(`/kenh-co-so/${handle}/diem-ban/moi`)}
            isPublic={false}
            formToken={formToken}
          />
        )}
      </div>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
