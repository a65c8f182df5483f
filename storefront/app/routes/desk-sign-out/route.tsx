import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { seeOther } from "#app/http/see-other.server.ts"
import { memberCookie } from "#app/session/cookies.server.ts"
import type { Route } from "./+types/route.ts"

export function loader() {
  throw seeOther("/kenh-co-so/dang-nhap")
}

export async function action() {
  throw seeOther("/kenh-co-so/dang-nhap", await memberCookie.clear())
}

export default function DeskSignOut() {
  return null
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
