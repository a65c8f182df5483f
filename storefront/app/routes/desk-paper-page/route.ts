import { apiContext } from "#app/api/context.ts"
import { readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

/** A page of a paper that was sent to be checked, for the organization's own people. */
export function loader({ request, url, params, context }: Route.LoaderArgs) {
  const { co_so, gui, trang } = params
  return readForMember(request, url, () => context.get(apiContext).deskPapers.page(co_so, gui, trang))
}
