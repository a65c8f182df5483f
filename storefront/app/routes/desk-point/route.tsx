import type { OwnSalesPoint } from "@ocop/shared/sales-point"
import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { refuse } from "#app/features/form/refusal.server.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { PointForm } from "#app/features/sales-point/point-form.tsx"
import { PointState } from "#app/features/sales-point/point-state.tsx"
import { EMPTY_POINT, valuesOfPoint } from "#app/features/sales-point/point-values.ts"
import { pointProblems, savePointForm } from "#app/features/sales-point/save-point.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readDesk, readForMember } from "#app/session/member.server.ts"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

/** In the place of a handle: a point that does not exist yet. */
const NEW = "moi"

export async function loader({ request, url, params: { co_so, diem }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  if (diem === NEW) {
    return { desk: await readDesk(request, url, api, co_so), point: null, formToken: crypto.randomUUID() }
  }
  const [desk, { point }] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskPoints.one(co_so, diem)),
  ])
  return { desk, point, formToken: null }
}

export async function action({ request, url, params: { co_so, diem }, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const form = await readForm(request)
  if (formText(form, "intent") === "take_back") {
    const taken = await forMember(request, url, () => api.deskPoints.takeBack(co_so, diem))
    if (taken.ok) return seeOther(`/kenh-co-so/${co_so}/diem-ban/${diem}`)
    return refuse(taken.problem.status, pointProblems(taken.problem), { values: undefined })
  }
  return savePointForm({
    api,
    handle: co_so,
    form,
    save: (typed) =>
      forMember(request, url, () =>
        diem === NEW
          ? api.deskPoints.start(co_so, { ...typed, form_token: formText(form, "form_token") })
          : api.deskPoints.save(co_so, diem, typed),
      ),
  })
}

export default function DeskPoint({ loaderData: { desk, point, formToken }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const { handle, status } = desk.organization
  const isPublic = point?.status === "verified"
  const isOpen = status === "verified" && (point === null || isPublic || point.status === "draft")
  return (
    <DeskPage desk={desk} title={point?.name ?? m.desk_points_new()} refused={problems.length > 0}>
      <div className="mt-4 max-w-xl space-y-5">
        <p>
          <Link to={href(`/kenh-co-so/${handle}/diem-ban`)} className="inline-flex min-h-11 items-center">
            {m.desk_points_back()}
          </Link>
        </p>
        <SavedNotice isShown={problems.length === 0} />
        {point !== null && <PointState point={point} />}
        {isPublic && (
          <p>
            <Link
              to={href(`/kenh-co-so/${handle}/diem-ban/${point.handle}/don-qua`)}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {m.desk_gifts_link()}
            </Link>
          </p>
        )}
        {isPublic && status === "verified" && (
          <p>
            <Link to={href(`/diem-ban/${point.handle}`)} reloadDocument className="inline-flex min-h-11 items-center">
              {m.desk_point_view()}
            </Link>
          </p>
        )}
        {point !== null && (
          <p>
            <Link
              to={href(`/kenh-co-so/${handle}/diem-ban/${point.handle}/hop-qua`)}
              className="inline-flex min-h-11 items-center"
            >
              {m.desk_box_link()}
            </Link>
          </p>
        )}
        {point !== null && <Said point={point} />}
        {isOpen && (
          <PointForm
            values={actionData?.values ?? (point === null ? EMPTY_POINT : valuesOfPoint(point))}
            problems={problems}
            action={href(`/kenh-co-so/${handle}/diem-ban/${point?.handle ?? NEW}`)}
            isPublic={isPublic}
            formToken={formToken}
          />
        )}
      </div>
    </DeskPage>
  )
}

/** What the operators said, or what waits for them. */
function Said({ point: { status, status_reason, change, change_reason } }: { point: OwnSalesPoint }) {
  const isBack = status === "draft" && status_reason !== null
  const reason = isBack || status === "suspended" ? status_reason : change_reason
  return (
    <>
      {status === "submitted" && (
        <Notice tone="info">
          <p>{m.desk_point_waiting()}</p>
          <TakeBack words={m.desk_point_take_back()} />
        </Notice>
      )}
      {reason !== null && (
        <Notice
          tone={status === "suspended" ? "stop" : "warning"}
          title={status === "suspended" ? m.desk_point_suspended() : m.desk_point_sent_back()}
        >
          <p lang="vi" className="break-words whitespace-pre-line">
            {reason}
          </p>
        </Notice>
      )}
      {status === "verified" && change !== null && (
        <Notice tone="info">
          {change_reason === null && <p>{m.desk_point_change_words()}</p>}
          <TakeBack words={m.desk_point_change_drop()} />
        </Notice>
      )}
    </>
  )
}

function TakeBack({ words }: { words: string }) {
  const { formData } = useNavigation()
  return (
    <Form method="post">
      <SubmitButton look="outline" name="intent" value="take_back" pending={formData?.get("intent") === "take_back"}>
        {words}
      </SubmitButton>
    </Form>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
