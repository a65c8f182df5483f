import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { attempt } from "#app/features/form/refusal.server.ts"
import type { Route } from "./+types/route.ts"

/** The scanned certificate, or the decision behind a star, where officials have published it. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await attempt(() => context.get(apiContext).evidenceScan(params.id))
  if (opened.ok) return opened.value
  throw errorPage(opened.problem)
}
