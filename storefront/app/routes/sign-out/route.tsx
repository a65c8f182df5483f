import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { seeOther } from "#app/http/see-other.server.ts"
import { basketCookie, customerCookie, destinationCookie, purchasesCookie } from "#app/session/cookies.server.ts"
import type { Route } from "./+types/route.ts"

export function loader() {
  throw seeOther("/dang-nhap")
}

/** Leaves nothing of the customer in the browser: the next person at it sees neither basket nor orders. */
export async function action() {
  const held = [customerCookie, basketCookie, purchasesCookie, destinationCookie]
  const cleared = await Promise.all(held.map((cookie) => cookie.clear()))
  throw seeOther("/", ...cleared)
}

export default function SignOut() {
  return null
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
