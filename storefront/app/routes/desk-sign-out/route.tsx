import { apiContext } from "#app/api/context.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { attempt } from "#app/features/form/refusal.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { memberCookie } from "#app/session/cookies.server.ts"
import type { Route } from "./+types/route.ts"

export function loader() {
  throw seeOther("/kenh-co-so/dang-nhap")
}

/** An operator who acts for an organization ends that; what has ended already has ended. */
export async function action({ context }: Route.ActionArgs) {
  const ended = await attempt(() => context.get(apiContext).deskActing.end())
  if (ended.ok) throw seeOther("/kenh-co-so/lam-thay", await memberCookie.clear())
  throw seeOther("/kenh-co-so/dang-nhap", await memberCookie.clear())
}

export default function DeskSignOut() {
  return null
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
