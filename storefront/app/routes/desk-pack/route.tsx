import { giftParcelCode, parseGiftParcelCode } from "@ocop/shared/gift-order"
import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { giftDeskPath } from "#app/features/gift-order/paths.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk } from "#app/session/member.server.ts"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { act } from "./act.server.ts"
import { CodeForm } from "./code-form.tsx"
import { openParcel } from "./open-parcel.server.ts"
import { Parcel } from "./parcel.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

/** `ma`: what was typed or scanned; `dong`, `mo`: the parcel that was just closed or opened again. */
export async function loader({ request, url, params: { co_so, diem }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const at = { organization: co_so, point: diem }
  const [desk, opened] = await Promise.all([readDesk(request, url, api, co_so), openParcel(request, url, api, at)])
  const told = (name: string) => {
    const named = parseGiftParcelCode(url.searchParams.get(name) ?? "")
    return named && giftParcelCode(named)
  }
  return { desk, point: diem, ...opened, closed: told("dong"), reopened: told("mo"), formKey: crypto.randomUUID() }
}

export async function action({ request, url, params: { co_so, diem }, context }: Route.ActionArgs) {
  return act(request, url, context.get(apiContext), { organization: co_so, point: diem })
}

export default function DeskPack({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, point, parcel, typed, problem, closed, reopened, formKey } = loaderData
  const problems = actionData?.problems ?? []
  const root = giftDeskPath(desk.organization.handle, point)
  const isRefused = problems.length > 0 || problem !== null
  const done = closed === null ? reopened && m.desk_pack_opened({ code: reopened }) : m.desk_pack_done({ code: closed })
  return (
    <DeskPage desk={desk} title={m.desk_pack_title()} refused={isRefused}>
      <div className="mt-3 max-w-2xl space-y-5">
        <p className="max-w-prose">{m.desk_pack_lead()}</p>
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        {done !== null && !isRefused && (
          <Notice tone="good">
            <p role="status" className="font-semibold">
              {done}
            </p>
          </Notice>
        )}
        <CodeForm to={`${root}/dong-goi`} typed={problem === null ? "" : typed} error={problem} />
        {parcel !== null && <Parcel parcel={parcel} root={root} formKey={formKey} />}
        <p className="flex flex-wrap gap-x-5">
          <Link to={href(`${root}/nhat-hang`)} className="inline-flex min-h-11 items-center font-semibold">
            {m.desk_pack_back()}
          </Link>
        </p>
      </div>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
