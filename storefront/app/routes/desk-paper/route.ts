import { apiContext } from "#app/api/context.ts"
import { readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

/** A file of one of the organization's papers, for its own people. */
export function loader({ request, url, params, context }: Route.LoaderArgs) {
  return readForMember(request, url, () => context.get(apiContext).joining.paper(params.co_so, params.id))
}
