import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  return { desk: await readDesk(request, url, context.get(apiContext), params.co_so) }
}

export default function DeskToday({ loaderData: { desk } }: Route.ComponentProps) {
  return (
    <DeskPage desk={desk} title={m.desk_today()}>
      <p className="mt-4">{m.desk_today_empty()}</p>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
