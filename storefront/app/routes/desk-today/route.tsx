import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { ClosureNotice } from "#app/features/desk/closure-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { refuseBy } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readDesk, readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"
import { LowStockList } from "./low-stock-list.tsx"
import { SalesTables } from "./sales-tables.tsx"
import { Tasks } from "./tasks.tsx"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, overview] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskOverview.read(params.co_so)),
  ])
  return { desk, overview }
}

/** At how many pieces goods are low. */
export async function action({ request, url, params, context }: Route.ActionArgs) {
  const threshold = formText(await readForm(request), "threshold")
  const set = () => context.get(apiContext).deskOverview.setThreshold(params.co_so, threshold)
  const done = await forMember(request, url, set)
  if (done.ok) return seeOther(`/kenh-co-so/${params.co_so}?da-luu=1#ton-kho`)
  if (done.problem.status !== 400) throw errorPage(done.problem)
  return refuseBy(done.problem, { threshold })
}

export default function DeskToday({ loaderData: { desk, overview }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  return (
    <DeskPage desk={desk} title={m.desk_today()} refused={problems.length > 0}>
      <ClosureNotice desk={desk} today={overview.day} />
      <Tasks desk={desk} overview={overview} />
      <LowStockList
        handle={desk.organization.handle}
        lowStock={overview.low_stock}
        typed={actionData?.threshold}
        problems={problems}
      />
      <SalesTables sales={overview.sales} />
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
