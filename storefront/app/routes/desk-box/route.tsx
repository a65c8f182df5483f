import type { OwnBoxTemplate } from "@ocop/shared/gift"
import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"
import { BoxForm } from "./box-form.tsx"
import { BoxList } from "./box-list.tsx"
import { boxesPath, NEW_BOX } from "./paths.ts"
import { FillForm, OfferForm } from "./other-forms.tsx"
import { saveBox } from "./save-box.server.ts"
import { EMPTY_BOX, valuesOfBox } from "./values.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params: { co_so, diem, hop }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, { point }, { boxes }] = await Promise.all([
    readDesk(request, url, api, co_so),
    readForMember(request, url, () => api.deskPoints.one(co_so, diem)),
    readForMember(request, url, () => api.deskBoxes.list(co_so, diem)),
  ])
  const known = hop === undefined || hop === NEW_BOX ? null : hop
  const box =
    known === null ? null : (await readForMember(request, url, () => api.deskBoxes.one(co_so, diem, known))).box
  return { desk, point, boxes, box, isList: hop === undefined, formToken: crypto.randomUUID() }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return saveBox({ request, url, params, api: context.get(apiContext) })
}

export default function DeskBox({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, point, boxes, box, isList, formToken } = loaderData
  const problems = actionData?.problems ?? []
  const organization = desk.organization.handle
  const list = boxesPath(organization, point.handle)
  const mayChange = desk.organization.status === "verified"
  const title = isList ? m.desk_box_title({ name: point.name }) : (box?.name ?? m.desk_box_new())
  return (
    <DeskPage desk={desk} title={title} refused={problems.length > 0}>
      <div className="mt-4 max-w-2xl space-y-5">
        <p>
          <Link
            to={href(isList ? `/kenh-co-so/${organization}/diem-ban/${point.handle}` : list)}
            className="inline-flex min-h-11 items-center"
          >
            {isList ? m.desk_box_back_point() : m.desk_box_back()}
          </Link>
        </p>
        {isList ? (
          <BoxList boxes={boxes} path={list} isPublic={point.status === "verified"} mayChange={mayChange} />
        ) : (
          <OneBox
            box={box}
            path={`${list}/${box?.id ?? NEW_BOX}`}
            mayChange={mayChange}
            formToken={formToken}
            answer={actionData}
          />
        )}
      </div>
    </DeskPage>
  )
}

type OneBoxProps = {
  box: OwnBoxTemplate | null
  path: string
  mayChange: boolean
  formToken: string
  answer: Route.ComponentProps["actionData"]
}

function OneBox({ box, path, mayChange, formToken, answer }: OneBoxProps) {
  const problems = answer?.problems ?? []
  return (
    <>
      <SavedNotice isShown={problems.length === 0} />
      {box !== null && mayChange && <OfferForm box={box} path={path} />}
      {mayChange && (
        <BoxForm
          values={answer?.values ?? (box === null ? EMPTY_BOX : valuesOfBox(box))}
          problems={problems}
          action={href(path)}
          formToken={box === null ? formToken : null}
        />
      )}
      {box !== null && mayChange && <FillForm box={box} path={path} typed={answer?.gift ?? ""} problems={problems} />}
    </>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
